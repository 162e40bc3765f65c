import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { inTransaction } from '../store/transaction.ts';

/** Milliseconds between two looks; and seconds that a job must have been held before its holder is asked after. */
const every = 5000;
const grace = 5;

/**
 * Gives back the jobs that a killed server held: the queue itself would wait four hours. A server that lives holds a lock of
 * the database named after its workers; the lock of one that died is free. A lock lost while the database was away is taken
 * again; a job done twice in between does nothing twice, because its key follows from the act.
 */
export function watchWorkers(owner: Pool): {
  readonly claim: (workers: string) => void;
  readonly stop: () => Promise<void>;
} {
  const stopping = new AbortController();
  const running: Promise<void>[] = [];
  const pause = (ms: number) => sleep(ms, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
  let current = new AbortController();
  const claim = (workers: string) => {
    // Workers that come in the place of others: whatever those still held is given back.
    current.abort();
    current = new AbortController();
    const signal = AbortSignal.any([stopping.signal, current.signal]);
    const hold = async () => {
      await held(owner, workers, signal).catch(() => undefined);
      await pause(500);
    };
    running.push(untilStopped(signal, hold));
  };
  running.push(
    untilStopped(stopping.signal, async () => {
      await freeDead(owner).catch(() => undefined);
      await pause(every);
    }),
  );
  const stop = async () => {
    stopping.abort();
    await Promise.all(running);
  };
  return { claim, stop };
}

async function untilStopped(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  while (!signal.aborted) await work();
}

const lock = 'hashtextextended($1, 0)';

/** Resolves when the connection that holds the lock has ended. */
async function held(owner: Pool, workers: string, signal: AbortSignal): Promise<void> {
  const client = await owner.connect();
  try {
    const { promise: over, resolve } = Promise.withResolvers<void>();
    client.once('end', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
    await client.query(`select pg_advisory_lock(${lock})`, [workers]);
    if (!signal.aborted) await over;
  } finally {
    client.release(true);
  }
}

async function freeDead(owner: Pool): Promise<void> {
  const { rows } = await owner.query<{ workers: string }>(
    `select distinct locked_by as workers from graphile_worker.jobs
     where locked_by is not null and locked_at < now() - make_interval(secs => ${grace})`,
  );
  for (const { workers } of rows) {
    await inTransaction(owner, async (client) => {
      const free = await client.query(`select 1 where pg_try_advisory_xact_lock(${lock})`, [workers]);
      if (free.rowCount === 1) await client.query('select graphile_worker.force_unlock_workers(array[$1])', [workers]);
    });
  }
}
