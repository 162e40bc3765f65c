import { Type } from 'typebox';
import { isMobile, phoneDigits } from '#domain/person/phone-digits.ts';
import { sameText } from '../channels/same-text.ts';
import type { House } from '../house.ts';
import { tokenOf } from '../http/credentials.ts';
import { Trouble } from '../http/problem.ts';
import { throttle } from '../http/throttle.ts';
import { accountOf } from '../who/account.ts';
import {
  type Contact,
  contactChannels,
  contactOf,
  dropContact,
  keepContact,
  maskedContact,
  openChannels,
  sendCode,
  sixDigits,
} from '../who/contacts.ts';
import { factorsOf, standsAlone } from '../who/factors.ts';
import { freshly } from '../who/proved.ts';
import { endOtherSessions, endOwn, sessionsOf } from '../who/sessions.ts';
import { staffOnly } from '../who/staff-only.ts';
import { giveTicket, takeTicket, tryTicket } from '../who/tickets.ts';
import type { Api } from './api.ts';
import { idParam } from './matters.ts';

/** `GET /api/session/account`: one's own ways in. Times are RFC 3339. */
export interface AccountView {
  readonly passwords: boolean;
  readonly outside: boolean;
  readonly factors: readonly {
    readonly id: string;
    readonly kind: 'totp' | 'passkey';
    readonly name: string;
    readonly at: string;
    readonly used: string | null;
  }[];
  readonly recoveryLeft: number;
  /** Where a one-time code can be sent, masked; null when it is not said yet. */
  readonly contact: { readonly channel: Contact['channel']; readonly masked: string } | null;
  /** By what this county can send codes. */
  readonly channels: readonly Contact['channel'][];
  readonly sessions: readonly {
    readonly id: string;
    readonly at: string;
    readonly seen: string;
    /** `computer/Chrome`, `phone/WeChat`, `program`. */
    readonly device: string;
    readonly own: boolean;
  }[];
}

/** One's own account: what stands, which sessions are open, and ending them. */
export function ownAccountRoutes(app: Api, house: House): void {
  const seeing = { summary: 'One’s own ways to sign in, and one’s own open sessions' };
  app.get(
    '/api/session/account',
    { schema: seeing },
    (request): Promise<AccountView> => viewOf(house, staffOnly(request.caller).id, tokenOf(request)?.value ?? ''),
  );
  const ending = { summary: 'End one of one’s own sessions', params: idParam };
  app.delete('/api/session/account/sessions/:id', { schema: ending }, async (request, reply) => {
    const { id } = await freshly(request, house);
    if (!(await endOwn(house, id, request.params.id))) throw new Trouble('not-found');
    return reply.code(204).send();
  });
  const others = { summary: 'End every session of one’s own but this one' };
  app.delete('/api/session/account/sessions', { schema: others }, async (request, reply) => {
    await endOtherSessions(house, (await freshly(request, house)).id, tokenOf(request)?.value ?? '');
    return reply.code(204).send();
  });
  contactRoutes(app, house);
}

const contact = Type.Object({
  channel: Type.Union(contactChannels.map((one) => Type.Literal(one))),
  to: Type.String({ minLength: 5, maxLength: 120 }),
});
const confirmed = Type.Object({ ticket: Type.String({ maxLength: 80 }), code: Type.String({ maxLength: 20 }) });

/** Where a one-time code can be sent: kept only once a code sent there has come back. */
function contactRoutes(app: Api, house: House): void {
  const sent = throttle({ tries: 5, minutes: 60 });
  const asking = { summary: 'Send a code to where one’s one-time codes shall go', body: contact };
  app.post('/api/session/contact', { schema: asking }, async (request) => {
    const { id: staff } = await freshly(request, house);
    const asked = tidyContact(request.body);
    if (sent.blocked(staff)) throw new Trouble('too-many-requests');
    sent.failed(staff);
    const code = sixDigits();
    if (!(await sendCode(house, request.lang, asked, 'contact', code))) throw new Trouble('cannot-send');
    const text = JSON.stringify({ ...asked, code });
    return { ticket: await giveTicket(house, { purpose: 'contact', minutes: 10, staff, text }) };
  });
  const keeping = { summary: 'Confirm it with the code that came', body: confirmed };
  app.post('/api/session/contact/confirm', { schema: keeping }, async (request, reply) => {
    const { id: staff } = await freshly(request, house);
    const asked = await tryTicket(house, 'contact', request.body.ticket, 5);
    const { code = '', ...where } = JSON.parse(asked?.text ?? '{}') as Contact & { code?: string };
    if (asked?.staff !== staff || !sameText(code, request.body.code.trim()))
      throw new Trouble('code-expired', { field: 'code' });
    await takeTicket(house, 'contact', request.body.ticket);
    await keepContact(house, staff, where);
    return reply.code(204).send();
  });
  const removing = { summary: 'Take away where one’s one-time codes go' };
  app.delete('/api/session/contact', { schema: removing }, async (request, reply) => {
    await dropContact(house, (await freshly(request, house)).id);
    return reply.code(204).send();
  });
}

function tidyContact({ channel, to }: Contact): Contact {
  const tidy = to.normalize('NFKC').trim();
  const number = phoneDigits(to);
  const fits = channel === 'sms' ? isMobile(number) : /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(tidy);
  if (!fits) throw new Trouble('invalid', { field: 'to' });
  return { channel, to: channel === 'sms' ? number : tidy };
}

async function viewOf(house: House, staff: string, token: string): Promise<AccountView> {
  const [{ passwords, outside }, factors, where, sessions] = await Promise.all([
    accountOf(house, staff),
    factorsOf(house, staff),
    contactOf(house, staff),
    sessionsOf(house, staff, token),
  ]);
  return {
    passwords,
    outside,
    factors: factors.filter(standsAlone).map(({ id, kind, name, at, used }) => ({
      ...{ id, kind: kind === 'totp' ? 'totp' : 'passkey', name, at: at.toISOString() },
      used: used?.toISOString() ?? null,
    })),
    recoveryLeft: factors.filter((one) => !standsAlone(one)).length,
    contact: where === undefined ? null : { channel: where.channel, masked: maskedContact(where) },
    channels: openChannels(house),
    sessions: sessions.map(({ at, seen, ...one }) => ({ ...one, at: at.toISOString(), seen: seen.toISOString() })),
  };
}
