import type { Pool } from 'pg';

/** A job that failed as often as it may be tried. */
export interface SetAside {
  readonly id: string;
  readonly task: string;
  /** When it was first to be done, and how often it was tried. */
  readonly at: Date;
  readonly tries: number;
}

/** What stands before the jobs. Ages in seconds. */
export interface JobCounts {
  readonly waiting: number;
  readonly oldest: number;
  readonly failing: number;
  readonly setAside: number;
}

/** What may be asked and done about jobs; they are the owner's tables, which requests cannot reach otherwise. */
export interface JobDesk {
  readonly counts: () => Promise<JobCounts>;
  readonly setAside: () => Promise<readonly SetAside[]>;
  /** Both answer whether there was such a job. */
  readonly tryAgain: (id: string) => Promise<boolean>;
  readonly giveUp: (id: string) => Promise<boolean>;
}

export const jobDesk = (owner: Pool): JobDesk => ({
  counts: () => countsOf(owner),
  setAside: () => setAsideIn(owner),
  tryAgain: (id) =>
    moved(owner, 'graphile_worker.reschedule_jobs(array[$1::bigint], run_at := now(), attempts := 0)', id),
  giveUp: (id) => moved(owner, 'graphile_worker.complete_jobs(array[$1::bigint])', id),
});

async function countsOf(owner: Pool): Promise<JobCounts> {
  const { rows } = await owner.query<JobCounts>(
    `select count(*) filter (where run_at <= now() and attempts < max_attempts) as waiting,
            coalesce(extract(epoch from now() - min(run_at) filter (where run_at <= now() and attempts < max_attempts and locked_at is null)), 0)::float as oldest,
            count(*) filter (where attempts > 0 and attempts < max_attempts) as failing,
            count(*) filter (where attempts >= max_attempts and locked_at is null) as "setAside"
     from graphile_worker.jobs`,
  );
  return rows[0] ?? { waiting: 0, oldest: 0, failing: 0, setAside: 0 };
}

async function setAsideIn(owner: Pool): Promise<readonly SetAside[]> {
  const { rows } = await owner.query<SetAside>(
    `select id::text, task_identifier as task, created_at as at, attempts::int as tries
     from graphile_worker.jobs where attempts >= max_attempts and locked_at is null order by created_at limit 200`,
  );
  return rows;
}

/** Only one that was set aside: whatever is still tried by itself is left alone. */
async function moved(owner: Pool, how: string, id: string): Promise<boolean> {
  const { rowCount } = await owner.query(
    `select 1 from ${how} where exists (
       select from graphile_worker.jobs where id = $1::bigint and attempts >= max_attempts and locked_at is null)`,
    [id],
  );
  return rowCount === 1;
}
