import { Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { regionOf } from '../region.ts';
import { factorWithin, noteFactorDuty } from '../who/factor-duty.ts';
import { dropFactor, dropFactors, factorsOf, keepFactor, standsAlone } from '../who/factors.ts';
import { freshly } from '../who/proved.ts';
import { newRecoveryCodes } from '../who/recovery-codes.ts';
import { giveTicket, tryTicket } from '../who/tickets.ts';
import { offerTotp, stepOf, type TotpOffer } from '../who/totp.ts';
import type { Api } from './api.ts';
import { type FactorAdded, factorAdded } from './factor-added.ts';
import { idParam } from './matters.ts';

/** What is shown while an authenticator is set up. */
export interface TotpAsked extends TotpOffer {
  readonly ticket: string;
}

const named = Type.Object({
  ticket: Type.String({ minLength: 1, maxLength: 80 }),
  code: Type.String({ maxLength: 20 }),
  name: Type.String({ minLength: 1, maxLength: 40 }),
});

/** One's own second factors: an authenticator set up, recovery codes made anew, any of them taken away. */
export function factorRoutes(app: Api, house: House): void {
  const asking = { summary: 'Begin to set up an authenticator (TOTP): its secret, for a QR code or to be typed' };
  app.post('/api/session/factors/totp', { schema: asking }, async (request): Promise<TotpAsked> => {
    const { id, username } = await freshly(request, house);
    const offer = offerTotp(`回音 ${(await regionOf(house)).name}`, username);
    return {
      ...offer,
      ticket: await giveTicket(house, { purpose: 'totp', minutes: 15, staff: id, text: offer.secret }),
    };
  });
  const keeping = { summary: 'Finish setting up an authenticator, with a code it shows', body: named };
  app.post('/api/session/factors/totp/confirm', { schema: keeping }, async (request, reply) => {
    const { id: staff } = await freshly(request, house);
    const { ticket, code, name } = request.body;
    const asked = await tryTicket(house, 'totp', ticket, 10);
    if (asked?.staff !== staff) throw new Trouble('code-expired', { field: 'code' });
    const step = await stepOf(asked.text, code.replace(/\s/g, ''));
    if (step === undefined) throw new Trouble('factor-wrong', { status: 422, field: 'code' });
    await keepFactor(house, { staff, kind: 'totp', name, text: asked.text, step });
    return factorAdded(house, request, reply);
  });
  const renewing = { summary: 'New recovery codes in the place of the old ones; told once' };
  app.post('/api/session/factors/recovery', { schema: renewing }, async (request): Promise<FactorAdded> => {
    const { id } = await freshly(request, house);
    return { recovery: await newRecoveryCodes(house, id) };
  });
  removeRoute(app, house);
}

function removeRoute(app: Api, house: House): void {
  const removing = { summary: 'Take one of one’s own second factors away', params: idParam };
  app.delete('/api/session/factors/:id', { schema: removing }, async (request, reply) => {
    const { id: staff, posts } = await freshly(request, house);
    const left = (await factorsOf(house, staff)).filter((one) => standsAlone(one) && one.id !== request.params.id);
    const must = await factorWithin(
      house,
      posts.map(({ key }) => key),
    );
    if (left.length === 0 && must !== undefined) throw new Trouble('factor-must');
    if (!(await dropFactor(house, staff, request.params.id))) throw new Trouble('not-found');
    if (left.length === 0) await dropFactors(house, staff, 'recovery');
    await noteFactorDuty(house, staff);
    return reply.code(204).send();
  });
}
