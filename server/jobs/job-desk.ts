import { randomUUIDv7 } from 'node:crypto';
import type { Pool } from 'pg';

/** A job that failed as often as it may be tried. */
export interface SetAside {
  readonly id: string;
  readonly task: string;
  /** When it was first to be done, and how often it was tried. */
  readonly at: Date;
  readonly tries: number;
}

/** One that somebody gave up: by name, where that account is still there. */
export interface GivenUp {
  readonly task: string;
  readonly by: string | null;
  readonly at: Date;
}

/** Who decides it: a member of staff by id. */
interface Decider {
  readonly region: string;
  readonly by: string;
  readonly at: string;
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
  /** It is not done any more; who decided so stays written down. */
  readonly giveUp: (id: string, who: Decider) => Promise<boolean>;
  /** The last of them. */
  readonly givenUp: (region: string) => Promise<readonly GivenUp[]>;
}

export const jobDesk = (owner: Pool): JobDesk => ({
  counts: () => countsOf(owner),
  setAside: () => setAsideIn(owner),
  tryAgain: (id) =>
    moved(owner, 'graphile_worker.reschedule_jobs(array[$1::bigint], run_at := now(), attempts := 0)', id),
  giveUp: (id, who) => giveUp(owner, id, who),
  givenUp: (region) => givenUpIn(owner, region),
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

/** Gone and written down in one statement: neither without the other. */
async function giveUp(owner: Pool, id: string, { region, by, at }: Decider): Promise<boolean> {
  const { rowCount } = await owner.query(
    `with job as (
       select j.id, j.task_identifier, p.payload, j.attempts, j.created_at
       from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id
       where j.id = $1::bigint and j.attempts >= j.max_attempts and j.locked_at is null
     ), gone as (select id from graphile_worker.complete_jobs((select array_agg(id) from job)))
     insert into job_given_up (id, region, task, payload, tries, since, by, at)
     select $2, $3, task_identifier, payload, attempts, created_at, $4, $5 from job join gone using (id)`,
    [id, randomUUIDv7(), region, by, at],
  );
  return rowCount === 1;
}

async function givenUpIn(owner: Pool, region: string): Promise<readonly GivenUp[]> {
  const { rows } = await owner.query<GivenUp>(
    `select g.task, g.at, s.name as by from job_given_up g left join staff s on s.id = g.by and s.region = g.region
     where g.region = $1 order by g.at desc, g.id desc limit 50`,
    [region],
  );
  return rows;
}
