import type { JobHelpers } from 'graphile-worker';
import type { Pool } from 'pg';
import { codesVersion } from '#domain/search/matter-codes.ts';
import type { House } from '../../house.ts';
import { indexWords } from '../../jobs/index-words.ts';
import { takeNumbers } from '../../store/counters.ts';
import { markMade, versionMade } from './codes-made.ts';

/** How far it has come: the matters before this one, and the number the one before it gets. Kept in the job, so that a stop loses nothing. */
interface Progress {
  readonly before?: readonly [opened: string, id: string];
  readonly n?: number;
}

const task = 'rebuild-search';
/** Matters at a time, and milliseconds before the rest is left to a job of its own: others get their turn. */
const batch = 100;
const turn = 3000;

/** Queues the work when the codes in the database were made in another way than this program makes them. */
export async function startRebuild({ db, region }: House, owner: Pool): Promise<void> {
  if ((await versionMade(db, region)) === codesVersion) return;
  // One that is under way goes on where it was.
  await owner.query(
    `select graphile_worker.add_job($1, '{}'::json, queue_name := $1, job_key := $1, max_attempts := 100)
     where not exists (select from graphile_worker.jobs where key = $1 and attempts < max_attempts)`,
    [task],
  );
}

/** Makes all codes anew, the newest matters first; searches meanwhile find what has been done and what comes in. */
export async function rebuildSearch(house: House, payload: unknown, { addJob }: JobHelpers): Promise<void> {
  const began = performance.now();
  let at = (payload ?? {}) as Progress;
  while (performance.now() - began < turn) {
    const next = await someMore(house, at);
    if (next === undefined) return markMade(house.db, house.region);
    at = next;
  }
  await addJob(task, at, { queueName: task, jobKey: task, maxAttempts: 100 });
}

/** Undefined when there are no more. Newer matters have the higher numbers, as they have when they are indexed one by one. */
async function someMore(house: House, { before, n }: Progress): Promise<Progress | undefined> {
  const { db, region } = house;
  const high = n ?? (await reserve(house));
  const { rows } = await db.query<{ id: string; opened: Date }>(
    `select id, opened from matter where region = $1 and ($2::timestamptz is null or (opened, id) < ($2, $3::uuid))
     order by opened desc, id desc limit ${batch}`,
    [region, before?.[0] ?? null, before?.[1] ?? null],
  );
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  const from = Math.max(0, high - rows.length);
  await indexWords(
    house,
    rows.map(({ id }) => id),
    from,
  );
  return { before: [last.opened.toISOString(), last.id], n: from };
}

/** A number for every matter there is; what comes in from now on gets higher ones. */
async function reserve({ db, region }: House): Promise<number> {
  const { rows } = await db.query<{ n: number }>('select count(*) as n from matter where region = $1', [region]);
  const size = rows[0]?.n ?? 0;
  return (await takeNumbers(db, region, 'search', size)) + size;
}
