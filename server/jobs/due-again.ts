import { setTimeout as sleep } from 'node:timers/promises';
import type { WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import { outOfReach } from '../http/out-of-reach.ts';

/** Milliseconds between two tries to say so, and how many: the database needs a while to come back. */
const every = 1000;
const tries = 120;

/**
 * What failed only because the database was away is due again as soon as it is back. The queue waits longer after every failure, in the
 * end for hours: right for what cannot be done, not for what had no chance. The try counts: a job that brings the database down ends too.
 */
export function watchAway(owner: Pool, events: WorkerEvents): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const waiting = new Set<Promise<void>>();
  events.on('job:complete', ({ job, error }) => {
    if (outOfReach(error) !== 'database-gone') return;
    const one = untilDue(owner, job.id, stopping.signal).finally(() => waiting.delete(one));
    waiting.add(one);
  });
  const stop = async () => {
    stopping.abort();
    await Promise.all(waiting);
  };
  return { stop };
}

async function untilDue(owner: Pool, id: string, signal: AbortSignal): Promise<void> {
  for (let i = 0; i < tries && !signal.aborted; i++) {
    if (await dueAgain(owner, id).catch(() => false)) return;
    await sleep(every, undefined, { ref: false, signal }).catch(() => undefined);
  }
}

/** Whether there is nothing more to wait for: false while the queue has not yet noted that the job failed, and so still holds it. */
export async function dueAgain(owner: Pool, id: string): Promise<boolean> {
  const held = await owner.query('select from graphile_worker.jobs where id = $1 and locked_at is not null', [id]);
  if (held.rowCount !== 0) return false;
  await owner.query('select from graphile_worker.reschedule_jobs(array[$1::bigint], run_at := now())', [id]);
  return true;
}
