import { hash } from 'node:crypto';
import { type Static, Type } from 'typebox';
import type { Act } from '#domain/words/act.ts';
import { isAct } from '#domain/words/act.ts';
import { act, type Deed, rehearse } from '../act.ts';
import type { House } from '../house.ts';
import { problemIn, refusalIn, Trouble } from '../http/problem.ts';
import { findMatter, type Line } from '../store/find-matters.ts';
import { afterwards } from '../views/afterwards.ts';
import { commonActs } from '../views/common-acts.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import { actorFor } from '../who/acting.ts';
import type { Staff } from '../who/caller.ts';
import { ownKey } from '../who/own-key.ts';
import { scopeOf } from '../who/scope.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import type { BulkAnswer, BulkRow } from './bulk-contract.ts';
import type { ActView, Problem } from './contract.ts';

/** The most matters one press may move: as many as somebody can have looked through in a preview. */
const most = 200;
const id = Type.String({ format: 'uuid' });
const data = Type.Optional(Type.Record(Type.String(), Type.Unknown()));
/** `data` of one matter goes before that of all: each may be sent to the unit proposed for it. */
const seen = Type.Object({ id, after: Type.Integer({ minimum: 1 }), data });
const deeds = Type.Object({
  act: Type.String({ maxLength: 40 }),
  data,
  matters: Type.Array(seen, { minItems: 1, maxItems: most }),
});
const headers = Type.Object({ 'idempotency-key': Type.Optional(Type.String({ minLength: 1, maxLength: 150 })) });

/** One act on several matters. Each is decided and entered by itself, as if done alone; one that is refused holds up no other. */
export function bulkRoutes(app: Api, house: House): void {
  const ids = Type.Object({ ids: Type.Array(id, { minItems: 1, maxItems: most }) });
  const common = { summary: 'Acts that all these matters have open to the caller (staff)', body: ids };
  app.post('/api/bulk/acts', { schema: common }, async (request): Promise<readonly ActView[]> => {
    const staff = staffOnly(request.caller);
    const reading = await readingIn(house, request.lang);
    const lines = await Promise.all(request.body.ids.map((one) => lineFor(house, reading, staff, one)));
    return commonActs(reading, staff, lines);
  });
  const trying = { summary: 'What an act would do to each of these matters; nothing is written (staff)', body: deeds };
  app.post('/api/bulk/preview', { schema: trying }, async (request): Promise<BulkAnswer> => {
    const asked = { house, staff: staffOnly(request.caller), reading: await readingIn(house, request.lang) };
    return { items: await inTurn(request.body.matters, (one) => rowOf(asked, request.body, one, tried)) };
  });
  const doing = { summary: 'Do an act to each of these matters (staff)', body: deeds, headers };
  app.post('/api/bulk', { schema: doing }, async (request): Promise<BulkAnswer> => {
    const asked = { house, staff: staffOnly(request.caller), reading: await readingIn(house, request.lang) };
    const key = ownKey(request.caller, request.headers['idempotency-key']);
    const whole = { ...request.body, ...(key !== undefined && { key }) };
    return { items: await inTurn(request.body.matters, (one) => rowOf(asked, whole, one, done)) };
  });
}

interface Asked {
  readonly house: House;
  readonly staff: Staff;
  readonly reading: Reading;
}

type Wanted = Static<typeof deeds> & { readonly key?: string };
type Told = Pick<BulkRow, 'to' | 'seq' | 'problem'>;
type Work = (asked: Asked, line: Line, deed: Deed) => Promise<Told>;

async function rowOf(asked: Asked, wanted: Wanted, one: Static<typeof seen>, work: Work): Promise<BulkRow> {
  const { house, reading, staff } = asked;
  const line = await findMatter(house.db, house.region, scopeOf(staff, reading.world, 2), one.id);
  // What may not be seen is not there; the others are done all the same.
  if (line === undefined) return { id: one.id, problem: problemIn(reading.lang, 'not-found') };
  const deed = deedOf(asked, line, { ...wanted, data: { ...wanted.data, ...one.data } }, one.after);
  return { id: one.id, number: line.number, title: line.title, ...(await work(asked, line, deed)) };
}

/** Files belong to one matter: an act of many carries none, and one that names a file is refused at its field. */
function deedOf({ reading, staff }: Asked, line: Line, { act: name, data = {}, key }: Wanted, after: number): Deed {
  const word = actIn(name);
  const rule = reading.rule(line.procedure, line.state.opened);
  const file = Object.keys(data).find((field) => ['photos', 'recordings'].includes(rule.fields[field]?.kind ?? ''));
  if (file !== undefined) throw new Trouble('invalid', { field: file });
  const actor = actorFor(reading, line.state, staff, word);
  const deed = { matter: line.id, act: word, actor, data, after };
  if (key === undefined) return deed;
  return { ...deed, key: `${key}:${line.id}`, bodyHash: hash('sha256', JSON.stringify([line.id, word, data, after])) };
}

function actIn(name: string): Act {
  if (!isAct(name)) throw new Trouble('invalid', { field: 'act' });
  return name;
}

async function tried({ house, reading }: Asked, line: Line, deed: Deed): Promise<Told> {
  const outcome = await rehearse(house, deed);
  if ('would' in outcome) return { to: afterwards(reading, line, outcome.would.set) };
  return { problem: whyNot(outcome, reading) };
}

async function done({ house, reading }: Asked, line: Line, deed: Deed): Promise<Told> {
  const outcome = await act(house, deed);
  if ('done' in outcome) return { to: afterwards(reading, line, outcome.done.matter), seq: outcome.done.entry.seq };
  if (!('repeat' in outcome)) return { problem: whyNot(outcome, reading) };
  if (outcome.repeat.bodyHash !== deed.bodyHash) return { problem: problemIn(reading.lang, 'key-reused') };
  return { to: afterwards(reading, line, line.state), seq: outcome.repeat.seq };
}

type No = Exclude<Awaited<ReturnType<typeof rehearse>>, { would: unknown }>;

function whyNot(outcome: No, { lang }: Reading): Problem {
  if ('refused' in outcome) return refusalIn(lang, outcome.refused);
  if ('stale' in outcome) return problemIn(lang, 'stale', { last: outcome.stale.last });
  return problemIn(lang, 'not-found');
}

async function lineFor(house: House, reading: Reading, staff: Staff, one: string): Promise<Line> {
  const line = await findMatter(house.db, house.region, scopeOf(staff, reading.world, 2), one);
  if (line === undefined) throw new Trouble('not-found');
  return line;
}

/** One after the other: two hundred at once would take every connection from everybody else. */
async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const one of all) results.push(await work(one));
  return results;
}
