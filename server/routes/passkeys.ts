import { Type } from 'typebox';
import type { House } from '../house.ts';
import { addressOf } from '../http/address-of.ts';
import { Trouble } from '../http/problem.ts';
import { siteOf } from '../http/site-of.ts';
import { throttle } from '../http/throttle.ts';
import { accountOf } from '../who/account.ts';
import { askPasskey, askSignIn, keepPasskey, passkeyHolder } from '../who/passkeys.ts';
import { freshly } from '../who/proved.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import { answerProved, beginSession } from './begin-session.ts';
import { factorAdded } from './factor-added.ts';

const ticket = Type.String({ minLength: 1, maxLength: 80 });
/** As the browser made it; read by the library alone. */
const answer = Type.Object({ id: Type.String({ maxLength: 1500 }) }, { additionalProperties: true });
const answered = Type.Object({ ticket, answer });
const kept = Type.Object({ ticket, answer, name: Type.String({ minLength: 1, maxLength: 40 }) });

/** Passkeys: made by whoever is signed in, then a way in by itself, and a way to show once more who one is. */
export function passkeyRoutes(app: Api, house: House): void {
  const asked = throttle({ tries: 60, minutes: 15 });
  const asking = { summary: 'Ask for a passkey of this site; names nobody' };
  app.post('/api/passkeys', { schema: asking }, (request) => {
    if (asked.blocked(addressOf(request))) throw new Trouble('too-many-requests');
    asked.failed(addressOf(request));
    return askSignIn(house, siteOf(house, request));
  });
  const entering = { summary: 'Sign in by passkey', body: answered };
  app.post('/api/passkeys/sessions', { schema: entering }, async (request, reply) => {
    const staff = await passkeyHolder(house, siteOf(house, request), request.body);
    const { username } = await accountOf(house, staff ?? '00000000-0000-0000-0000-000000000000');
    if (staff === undefined || username === '') throw new Trouble('passkey-wrong');
    asked.forgive(addressOf(request));
    return reply.code(201).send({ token: await beginSession(house, request, reply, { staff, username }) });
  });
  const proving = { summary: 'Show once more who one is, by passkey', body: answered };
  app.post('/api/passkeys/proof', { schema: proving }, async (request, reply) => {
    const { id } = staffOnly(request.caller);
    const staff = await passkeyHolder(house, siteOf(house, request), request.body);
    if (staff !== id) throw new Trouble('passkey-wrong', { status: 422 });
    return answerProved(house, request, reply);
  });
  newPasskeyRoutes(app, house);
}

function newPasskeyRoutes(app: Api, house: House): void {
  const making = { summary: 'Ask the browser for a new passkey of the caller' };
  app.post('/api/session/factors/passkey', { schema: making }, async (request) => {
    const { id, username, name } = await freshly(request, house);
    return askPasskey(house, siteOf(house, request), { staff: id, username, name });
  });
  const keeping = { summary: 'Keep the passkey the browser made', body: kept };
  app.post('/api/session/factors/passkey/confirm', { schema: keeping }, async (request, reply) => {
    const { id } = await freshly(request, house);
    const done = await keepPasskey(house, siteOf(house, request), { staff: id, ...request.body });
    if (!done) throw new Trouble('passkey-wrong', { status: 422 });
    return factorAdded(house, request, reply);
  });
}
