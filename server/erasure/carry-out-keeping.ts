import { dayNamed, startOf } from '#domain/deadline/day.ts';
import { act } from '../act.ts';
import type { House } from '../house.ts';
import { valueFor } from '../rulebook.ts';
import { endedAfter, markOf, setMark } from './ended-since.ts';
import { type Level, levelsOf } from './keeping-levels.ts';

const batch = 200;

/** What the office of the clock did: matters something was erased of, and rows outside matters. */
export interface Carried {
  readonly erased: number;
  readonly dropped: number;
}

/**
 * Nightly: what is past its keeping time is erased, by the one path of every act. Each matter has one turn for each keeping time of its
 * procedure; stopped in between, it goes on where it was, and done twice it finds nothing left to erase. Where one cannot be erased, its
 * keeping time stays where it was and the job fails; all others are carried out.
 */
export async function carryOutKeeping(house: House): Promise<Carried> {
  const broken: unknown[] = [];
  const counted = (work: Promise<number>) =>
    work.catch((error: unknown) => {
      broken.push(error);
      return 0;
    });
  let erased = await counted(eraseReleased(house));
  for (const level of levelsOf(await house.atlas())) erased += await counted(eraseLevel(house, level));
  const dropped = await dropPast(house);
  if (broken.length > 0) throw broken[0];
  return { erased, dropped };
}

/** Ended before this moment, something kept so many months is over today. */
export const over = (today: string, months: number): string =>
  startOf(dayNamed(Temporal.PlainDate.from(today).subtract({ months }).toString()));

async function eraseLevel(house: House, level: Level): Promise<number> {
  const before = over(house.now().slice(0, 10), level.months);
  let erased = 0;
  for (;;) {
    const some = await endedAfter(house, level, await markOf(house, level), { before, most: batch });
    for (const { id } of some) erased += await eraseOne(house, id);
    const last = some.at(-1);
    if (last !== undefined) await setMark(house, level, { since: last.since, matter: last.id });
    if (some.length < batch) return erased;
  }
}

/** 1 when something was erased. That nothing has to go yet, or somebody put it off, is an answer and no failure. */
async function eraseOne(house: House, matter: string): Promise<number> {
  const data = { basis: 'keeping-over' };
  const outcome = await act(house, { matter, act: 'erase', actor: { kind: 'clock' }, data });
  return 'done' in outcome ? 1 : 0;
}

/** Those whose turn passed while their erasure was put off, and may go now. */
async function eraseReleased(house: House): Promise<number> {
  const { rows } = await house.db.query<{ id: string }>(
    `select m.id from matter m where m.region = $1 and m.state ? 'hold' and (m.state->>'hold') collate "C" <= $2 and m.ended
       and exists (select from content c where c.matter = m.id and c.region = m.region)`,
    [house.region, house.now().slice(0, 10)],
  );
  let erased = 0;
  for (const { id } of rows) erased += await eraseOne(house, id);
  return erased;
}

/** What is kept of persons outside matters and has no act of its own. */
async function dropPast(house: House): Promise<number> {
  const [atlas, today] = [await house.atlas(), house.now().slice(0, 10)];
  const before = (name: string) => over(today, Number(valueFor(atlas, name, today, house.region)?.is ?? 1200));
  const drops = [
    ['exchange_reject', 'keep-reject'],
    ['message', 'keep-message'],
  ] as const;
  let dropped = 0;
  for (const [table, name] of drops) {
    const sql = `delete from ${table} where region = $1 and at < $2`;
    dropped += (await house.db.query(sql, [house.region, before(name)])).rowCount ?? 0;
  }
  return dropped;
}
