import { Logger, runMigrations } from 'graphile-worker';
import type { Pool, PoolClient } from 'pg';

/** A job of the queue as it goes into a backup: it survives a change of the queue's own tables. */
interface PendingJob {
  readonly task: string;
  readonly payload: unknown;
  readonly queue: string | null;
  readonly runAt: string;
  readonly maxAttempts: number;
  readonly key: string | null;
}

/** What acts have set off and is not yet done. Jobs of the clock come again by themselves. */
export async function pendingJobs(db: PoolClient): Promise<readonly PendingJob[]> {
  const { rowCount } = await db.query(`select from pg_class where oid = to_regclass('graphile_worker._private_jobs')`);
  if (rowCount === 0) return [];
  const { rows } = await db.query<PendingJob>(
    `select t.identifier as task, j.payload, q.queue_name as queue, j.run_at as "runAt", j.max_attempts as "maxAttempts", j.key
     from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
     where j.attempts < j.max_attempts and not coalesce(j.payload::jsonb ? '_cron', false) order by j.id`,
  );
  return rows;
}

/** Queues them again, to be done by whichever server starts next. */
export async function queueAgain(owner: Pool, jobs: readonly PendingJob[]): Promise<void> {
  await runMigrations({ pgPool: owner, logger: new Logger(() => () => undefined) });
  await owner.query(
    `select graphile_worker.add_job(j.task, j.payload, queue_name := j.queue, run_at := j."runAt", max_attempts := j."maxAttempts", job_key := j.key)
     from json_to_recordset($1) as j(task text, payload json, queue text, "runAt" timestamptz, "maxAttempts" integer, key text)`,
    [JSON.stringify(jobs)],
  );
}
