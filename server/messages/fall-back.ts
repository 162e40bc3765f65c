import { randomUUIDv7 } from 'node:crypto';
import { findHolder } from '#domain/matter/holder.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { isShielded } from '#domain/matter/shield.ts';
import { ruleOf } from '../act.ts';
import type { House } from '../house.ts';
import { queue } from './queue.ts';
import type { Waiting } from './send-due.ts';
import { waysTo } from './ways-to.ts';

type Lost = Pick<Waiting, 'id' | 'kind' | 'seq'>;

/** It could not be brought: by the next way the party left, else the post that keeps the matter is asked to write or go there. */
export async function fallBack(house: House, row: Lost, state: Matter | undefined, reason: string): Promise<void> {
  const next = state === undefined ? undefined : await wayLeft(house, state, row.seq ?? 0);
  if (state !== undefined && next !== undefined)
    await queue(house, { channel: next, kind: row.kind, state, seq: row.seq ?? 0 });
  else if (state !== undefined) await askForLetter(house, state, row.seq ?? 0);
  await house.db.query('update message set state = $3, reason = $4, next = null where id = $1 and region = $2', [
    row.id,
    house.region,
    next === undefined ? 'given-up' : 'fallen-back',
    reason,
  ]);
}

/** The first way that has not been tried for this entry. */
async function wayLeft(house: House, state: Matter, seq: number): Promise<string | undefined> {
  const { rows } = await house.db.query<{ channel: string }>(
    'select channel from message where matter = $1 and seq = $2 and region = $3',
    [state.id, seq, house.region],
  );
  const tried = new Set(rows.map(({ channel }) => channel));
  return (await waysTo(house, state)).find(({ channel }) => !tried.has(channel))?.channel;
}

/** Asked once: as long as it has not been read, further messages that fail say nothing new. */
async function askForLetter(house: House, state: Matter, seq: number): Promise<void> {
  const rule = ruleOf(house, state);
  const world = await house.world();
  const keeper = findHolder(rule, rule.keeper, state, world);
  if (keeper === undefined || isShielded(rule, state.seats, keeper.unit, world)) return;
  await house.db.query(
    `insert into notice (id, region, matter, seq, post, at, letter) select $1, $2, $3, $4, $5, $6, true
     where not exists (select from notice where region = $2 and matter = $3 and post = $5 and letter and read_at is null)`,
    [randomUUIDv7(), house.region, state.id, seq, keeper.post, house.now()],
  );
}
