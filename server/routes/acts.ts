import { hash } from 'node:crypto';
import { Type } from 'typebox';
import type { Way } from '#domain/matter/ways.ts';
import { isAct } from '#domain/words/act.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { act, type Outcome } from '../act.ts';
import { actorFor, waysFor } from '../acting.ts';
import type { House } from '../house.ts';
import { sendProblem, sendRefusal, Trouble } from '../problem.ts';
import { scopeOf } from '../scope.ts';
import { numberBeside } from '../store/find-matters.ts';
import { actView } from '../views/act.ts';
import { entryView } from '../views/entry.ts';
import { matterInScope, viewOf } from '../views/in-scope.ts';
import { readingIn } from '../views/reading.ts';
import type { Api } from './api.ts';
import type { ActView } from './contract.ts';
import { idParam } from './matters.ts';

const deed = Type.Object({
  act: Type.String({ maxLength: 40 }),
  data: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  after: Type.Optional(Type.Integer({ minimum: 1 })),
});

const headers = Type.Object({ 'idempotency-key': Type.Optional(Type.String({ minLength: 1, maxLength: 200 })) });

/** What the caller may do next, and doing it. */
export function actRoutes(app: Api, house: House): void {
  app.get(
    '/api/matters/:id/acts',
    { schema: { summary: 'What the caller may do next', params: idParam } },
    async (request): Promise<ActView[]> => {
      const reading = await readingIn(house, request.lang);
      const line = await matterInScope(house, reading, request.caller, request.params.id);
      const ways = waysFor(reading, line.state, request.caller);
      const other = ways.some((way) => namesMatter(way, reading.rule(line.procedure, line.state.opened)))
        ? await numberBeside(house.db, house.region, scopeOf(request.caller, reading.world, 2), line)
        : undefined;
      return ways
        .filter(({ act }) => act !== 'merge' || other !== undefined)
        .map((way) => actView(way, line, reading, other));
    },
  );
  app.post(
    '/api/matters/:id/acts',
    { schema: { summary: 'Act', params: idParam, body: deed, headers } },
    async (request, reply) => {
      const { id } = request.params;
      const { data = {}, after } = request.body;
      const reading = await readingIn(house, request.lang);
      const line = await matterInScope(house, reading, request.caller, id);
      if (!isAct(request.body.act)) throw new Trouble('invalid', { field: 'act' });
      const key = request.headers['idempotency-key'];
      const bodyHash = hash('sha256', JSON.stringify([id, request.body]));
      const actor = actorFor(reading, line.state, request.caller, request.body.act);
      const outcome = await act(house, {
        matter: id,
        act: request.body.act,
        actor,
        data,
        ...(after !== undefined && { after }),
        ...(key !== undefined && { key, bodyHash }),
      });
      if ('refused' in outcome) return sendRefusal(reply, request.lang, outcome.refused);
      if ('stale' in outcome) return sendProblem(reply, request.lang, 'stale', { last: outcome.stale.last });
      const seq = seqOf(outcome, bodyHash);
      const view = await viewOf(house, reading, request.caller, id);
      return { entry: await entryView(house, reading, view.line, request.caller, seq), matter: view.matter };
    },
  );
}

const namesMatter = ({ needs }: Way, { fields }: Procedure): boolean =>
  needs.some((name) => fields[name]?.kind === 'matter');

function seqOf(outcome: Exclude<Outcome, { refused: unknown } | { stale: unknown }>, bodyHash: string): number {
  if ('missing' in outcome) throw new Trouble('not-found');
  if ('done' in outcome) return outcome.done.entry.seq;
  if (outcome.repeat.bodyHash !== bodyHash) throw new Trouble('key-reused');
  return outcome.repeat.seq;
}
