import { Type } from 'typebox';
import { isRefusal } from '#domain/matter/refusal.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import { house as design, laws } from '#regulations/laws.ts';
import type { House } from '../house.ts';
import { sendRefusal, Trouble } from '../http/problem.ts';
import { type Call, callFor } from '../store/calls.ts';
import { earlierFrom } from '../store/earlier-matters.ts';
import { findMatter } from '../store/find-matters.ts';
import { lineView } from '../views/line.ts';
import { readingIn } from '../views/reading.ts';
import type { Staff } from '../who/caller.ts';
import { enterLook } from '../who/enter-look.ts';
import { scopeOf } from '../who/scope.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import type { MatterLine } from './contract.ts';

/** `GET /api/calls/current`: what the telephone switch has told of the caller’s own line. */
export interface CallView {
  readonly call: Pick<Call, 'call' | 'event' | 'phone' | 'at'> | null;
}

export interface EarlierView {
  readonly items: readonly MatterLine[];
}

const asked = Type.Object({
  phone: Type.String({ minLength: 5, maxLength: 40, pattern: '^[+\\d０-９][\\d０-９ -]+$' }),
  /** The person on the telephone has said yes, in this call. */
  consent: Type.Boolean(),
});

/** The hotline’s telephone: the call on this operator’s line, and a caller’s earlier matters by their consent in this call. */
export function callRoutes(app: Api, house: House): void {
  const current = { summary: 'The call on the operator’s own line, as the telephone switch told it' };
  app.get('/api/calls/current', { schema: current }, async (request): Promise<CallView> => {
    const found = await callFor(house, staffOnly(request.caller).username);
    if (found === undefined) return { call: null };
    const { call, event, phone, at } = found;
    return { call: { call, event, phone, at } };
  });
  const earlier = {
    summary: 'A caller’s earlier service requests, by their consent; each one shown is a recorded look',
    body: asked,
  };
  app.post('/api/calls/earlier', { schema: earlier }, async (request, reply) => {
    const caller = staffOnly(request.caller);
    const { phone, consent } = request.body;
    const law = citation(cite(design('§7')), laws, request.lang);
    if (!consent) throw new Trouble('no-consent', { field: 'consent', rule: 'calls/earlier/consent', law });
    const reading = await readingIn(house, request.lang);
    const scope = scopeOf(caller, reading.world, 2);
    const ids = await earlierFrom(house, scope, phone);
    for (const id of ids) {
      const looked = await enterLook(house, caller, id, { purpose: 'earlier' });
      if (isRefusal(looked)) return sendRefusal(reply, request.lang, looked);
    }
    return { items: await linesOf(house, caller, ids, reading) };
  });
}

async function linesOf(
  house: House,
  caller: Staff,
  ids: readonly string[],
  reading: Awaited<ReturnType<typeof readingIn>>,
): Promise<EarlierView['items']> {
  const scope = scopeOf(caller, reading.world, 2);
  const lines = await Promise.all(ids.map((id) => findMatter(house.db, house.region, scope, id)));
  return lines.filter((line) => line !== undefined).map((line) => lineView(line, reading));
}
