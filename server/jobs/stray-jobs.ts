import { setTimeout as sleep } from 'node:timers/promises';
import type { WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';

/** Milliseconds between two looks; and seconds that a job must have been held before it is missed. */
const every = 5000;
const grace = 5;

/**
 * A job can be held by workers that live and know nothing of it: the database gave it and died before they heard, or died before it
 * heard that it was done. The queue would wait four hours; `renew` puts other workers in their place, and it is given back with theirs.
 */
export function watchStray(
  owner: Pool,
  events: WorkerEvents,
  renew: () => void,
): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const busy = new Set<string>();
  let workers = '';
  events.on('pool:create', ({ workerPool }) => {
    workers = workerPool.id;
  });
  events.on('job:start', ({ job }) => busy.add(job.id));
  events.on('job:complete', ({ job }) => busy.delete(job.id));
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      if (await isStray(owner, workers, busy).catch(() => false)) renew();
      await sleep(every, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
    }
  })();
  const stop = async () => {
    stopping.abort();
    await watching;
  };
  return { stop };
}

/** Whether these workers hold a job for a while that none of them works at (`busy`: ids of those that they do). */
export async function isStray(owner: Pool, workers: string, busy: ReadonlySet<string>): Promise<boolean> {
  const { rows } = await owner.query<{ id: string }>(
    `select id::text as id from graphile_worker.jobs
     where locked_by = $1 and locked_at < now() - make_interval(secs => ${grace})`,
    [workers],
  );
  return rows.some(({ id }) => !busy.has(id));
}
