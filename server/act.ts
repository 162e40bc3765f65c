import type { Pool, PoolClient } from 'pg';
import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import { decide } from '#domain/matter/decide.ts';
import type { Draft, Effect } from '#domain/matter/draft.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { seriesFor } from '#domain/matter/paper.ts';
import { isRefusal, type Refusal } from '#domain/matter/refusal.ts';
import type { Actor, World } from '#domain/matter/world.ts';
import type { Act } from '#domain/words/act.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { lyingBeside } from './erasure/lying-beside.ts';
import { takeAway } from './erasure/take-away.ts';
import type { House } from './house.ts';
import { placeStop } from './reception/place-stop.ts';
import { append } from './store/append.ts';
import { takeNumbers } from './store/counters.ts';
import { type Item, itemOf, sealsPerson } from './store/item.ts';
import { loadMatter } from './store/load-matter.ts';
import type { RowBefore } from './store/matter-row.ts';
import { keyOfPerson } from './store/person-key.ts';
import { madeBy } from './store/request-key.ts';
import { inTransaction } from './store/transaction.ts';

/** One act somebody wants done. `after` is the last entry they saw; `about` another matter's id or a clock's name. */
export interface Deed {
  readonly matter: string;
  readonly act: Act;
  readonly actor: Actor;
  readonly data: Readonly<Record<string, unknown>>;
  readonly after?: number;
  readonly about?: string;
  readonly key?: string;
  readonly bodyHash?: string;
}

export type Done = { readonly matter: Matter; readonly entry: Item['entry']; readonly effects: readonly Effect[] };
export type Outcome =
  | { readonly done: Done }
  | { readonly refused: Refusal }
  | { readonly stale: Matter }
  | { readonly repeat: { readonly seq: number; readonly bodyHash: string } }
  | { readonly missing: true };

/** The one path every change takes: [ load for update → may → decide → append → apply → enqueue ], in one transaction. */
export async function act(house: House, deed: Deed): Promise<Outcome> {
  const world = await house.world();
  const outcome = await inTransaction(house.db, async (client): Promise<Outcome> => {
    const before = await loadMatter(client, house.region, deed.matter, true);
    if (before === undefined) return { missing: true };
    const repeat = deed.key === undefined ? undefined : await madeBy(client, house.region, deed.key);
    if (repeat !== undefined) return { repeat };
    if (await isStale(client, before.matter, deed.after)) return { stale: before.matter };
    return decideAndStore(house, { ...world, now: notBefore(before.at, house.now()) }, client, before, deed);
  });
  if ('done' in outcome) house.outbox.ring();
  return outcome;
}

/** A clock that was set back, or runs behind another server's: an entry is never earlier than the one it follows. */
function notBefore(last: Date | undefined, now: string): string {
  return last !== undefined && last.getTime() > millisecondsOf(now) ? instantAt(last.getTime()) : now;
}

/** What a deed would do, or why not: decided as it would be done, on what is known now. Nothing is written and no number is taken. */
export async function rehearse(house: House, deed: Deed): Promise<Rehearsed> {
  const world = { ...(await house.world()), now: house.now() };
  const before = await loadMatter(house.db, house.region, deed.matter);
  if (before === undefined) return { missing: true };
  if (await isStale(house.db, before.matter, deed.after)) return { stale: before.matter };
  const { tried } = await trial(house, world, house.db, before, deed);
  return isRefusal(tried) ? { refused: tried } : { would: tried };
}

export type Rehearsed =
  | { readonly would: Draft }
  | Extract<Outcome, { refused: unknown } | { stale: unknown } | { missing: true }>;

/** Somebody acted since the caller looked at the matter. That others looked at it too changes nothing. */
async function isStale(
  client: Pool | PoolClient,
  { id, region, last }: Matter,
  after: number | undefined,
): Promise<boolean> {
  if (after === undefined || after === last) return false;
  if (after > last) return true;
  const sql = `select 1 from entry where matter = $1 and region = $2 and seq > $3 and act <> 'look' limit 1`;
  const { rowCount } = await client.query(sql, [id, region, after]);
  return rowCount === 1;
}

async function decideAndStore(
  house: House,
  world: World,
  client: PoolClient,
  before: RowBefore,
  deed: Deed,
): Promise<Outcome> {
  const { rule, attempt, series, tried } = await trial(house, world, client, before, deed);
  if (isRefusal(tried)) return { refused: tried };
  const number = series === undefined ? undefined : await paperNumber(client, before.matter.region, series, world.now);
  const draft = number === undefined ? tried : decide(rule, world, before.matter, { ...attempt, number });
  if (isRefusal(draft)) return { refused: draft };
  const taken = await placeStop(client, rule, { ...before.matter, ...draft.set }, draft);
  if (taken !== undefined) return { refused: taken };
  const person = sealsPerson(rule, draft)
    ? { person: await keyOfPerson(client, house.keys, before.matter, world.now) }
    : {};
  const { item, matter } = itemOf(house, world, rule, before, draft, { ...deed, ...person });
  await append(client, [item]);
  if (draft.erased !== undefined)
    await takeAway(house, client, { matter: matter.id, erased: draft.erased, bare: matter.bare === true });
  return { done: { matter, entry: item.entry, effects: draft.effects } };
}

/** Decided once with a number yet to be taken: gaps in a series come of numbers taken for what is then refused. */
async function trial(house: House, world: World, client: Pool | PoolClient, before: RowBefore, deed: Deed) {
  const rule = ruleOf(house, before.matter);
  const { id, region } = before.matter;
  const erasing = deed.act === 'erase' ? { erasing: await lyingBeside(client, region, id) } : {};
  const attempt = { ...deed, ...erasing, ...(await mainOf(client, rule, before, deed)) };
  const series = seriesFor(rule, before.matter, deed.act);
  const tried = decide(rule, world, before.matter, series === undefined ? attempt : { ...attempt, number: '?' });
  return { rule, attempt, series, tried };
}

export function ruleOf(house: House, matter: Pick<Matter, 'procedure' | 'opened'>): Procedure {
  const rule = house.rule(matter.procedure, matter.opened);
  if (rule === undefined) throw new Error(`No procedure ${matter.procedure} was in force on ${matter.opened}`);
  return rule;
}

/**
 * 〔2026〕12号, without gaps: asked for only when the act will be done, and taken in the act's own transaction. Another connection
 * for it would let acts that hold one each wait for each other for ever.
 */
async function paperNumber(client: PoolClient, region: string, series: string, now: string): Promise<string> {
  const year = now.slice(0, 4);
  return `${series}〔${year}〕${await takeNumbers(client, region, `${series}:${year}`, 1)}号`;
}

/** Merging names the carrying matter by its number: an open one of the same procedure, not this one, not carried itself. */
async function mainOf(
  client: Pool | PoolClient,
  rule: Procedure,
  { matter }: RowBefore,
  deed: Deed,
): Promise<{ about?: string; data?: Deed['data'] }> {
  const number = rule.joins && deed.act === 'merge' ? deed.data[rule.joins.into] : undefined;
  if (rule.joins === undefined || typeof number !== 'string') return {};
  const { rows } = await client.query<{ id: string }>(
    'select id from matter where number = $1 and region = $2 and procedure = $3 and not ended and step <> $4 and id <> $5',
    [number, matter.region, matter.procedure, rule.joins.step, matter.id],
  );
  // A number that fits no such matter is answered by the kernel as no number of a matter at all.
  return rows[0] === undefined ? { data: { ...deed.data, [rule.joins.into]: '?' } } : { about: rows[0].id };
}
