import { hash } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { filesIn } from '#domain/matter/files-in.ts';
import { isAct } from '#domain/words/act.ts';
import { act, type Deed, type Outcome } from '../act.ts';
import type { House } from '../house.ts';
import { sendProblem, sendRefusal, Trouble } from '../http/problem.ts';
import type { Line } from '../store/find-matters.ts';
import { entryView } from '../views/entry.ts';
import { matterInScope, viewOf } from '../views/in-scope.ts';
import { offersFor } from '../views/offers.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import { actorFor } from '../who/acting.ts';
import type { Caller } from '../who/caller.ts';
import { ownKey } from '../who/own-key.ts';
import type { Api } from './api.ts';
import type { ActView } from './contract.ts';
import { takePhotos } from './files.ts';
import { idParam } from './matters.ts';

const deed = Type.Object({
  act: Type.String({ maxLength: 40 }),
  data: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  after: Type.Optional(Type.Integer({ minimum: 1 })),
});

const headers = Type.Object({ 'idempotency-key': Type.Optional(Type.String({ minLength: 1, maxLength: 200 })) });

/** What the caller may do next, and doing it. */
export function actRoutes(app: Api, house: House): void {
  const offers = { summary: 'What the caller may do next', params: idParam };
  app.get('/api/matters/:id/acts', { schema: offers }, async (request): Promise<readonly ActView[]> => {
    const reading = await readingIn(house, request.lang);
    const line = await matterInScope(house, reading, request.caller, request.params.id);
    return offersFor(house, reading, request.caller, line);
  });
  const doing = { summary: 'Act', params: idParam, body: deed, headers };
  app.post('/api/matters/:id/acts', { schema: doing }, async (request, reply) => {
    const { id } = request.params;
    const reading = await readingIn(house, request.lang);
    const line = await matterInScope(house, reading, request.caller, id);
    const rule = reading.rule(line.procedure, line.state.opened);
    await takePhotos(house, request, id, filesIn(rule, request.body.data ?? {}));
    const bodyHash = hash('sha256', JSON.stringify([id, request.body]));
    const asked = { ...request.body, key: ownKey(request.caller, request.headers['idempotency-key']), bodyHash };
    const outcome = await act(house, deedOf(reading, request.caller, line, asked));
    if ('refused' in outcome) return sendRefusal(reply, request.lang, outcome.refused);
    if ('stale' in outcome) return sendProblem(reply, request.lang, 'stale', { last: outcome.stale.last });
    const seq = seqOf(outcome, bodyHash);
    const view = await viewOf(house, reading, id);
    return { entry: await entryView(house, reading, view.line, request.caller, seq), matter: view.matter };
  });
}

type Asked = Static<typeof deed> & { readonly key: string | undefined; readonly bodyHash: string };

function deedOf(
  reading: Reading,
  caller: Caller,
  line: Line,
  { act: name, data = {}, after, key, bodyHash }: Asked,
): Deed {
  if (!isAct(name)) throw new Trouble('invalid', { field: 'act' });
  const actor = actorFor(reading, line.state, caller, name);
  return {
    ...{ matter: line.id, act: name, actor, data },
    ...(after !== undefined && { after }),
    ...(key !== undefined && { key, bodyHash }),
  };
}

function seqOf(outcome: Exclude<Outcome, { refused: unknown } | { stale: unknown }>, bodyHash: string): number {
  if ('missing' in outcome) throw new Trouble('not-found');
  if ('done' in outcome) return outcome.done.entry.seq;
  if (outcome.repeat.bodyHash !== bodyHash) throw new Trouble('key-reused');
  return outcome.repeat.seq;
}
