import type { Pool } from 'pg';

/** How many consequences are moved at a time. */
const most = 500;

/** One line of the outbox as jobs read it. `effects` are of the kernel. */
export interface OutboxLine {
  readonly region: string;
  readonly matter: string;
  readonly seq: number;
  readonly effects: readonly unknown[];
}

/**
 * Moves lines of the outbox into the job queue, in one transaction with their removal: a stop in between loses and doubles
 * nothing. Lines that are only to be indexed go together as one job. Returns how many were moved.
 */
export async function moveOutbox(owner: Pool, region: string): Promise<number> {
  const { rows } = await owner.query<{ moved: number }>(
    `with taken as (
       delete from outbox where region = $1 and id in (
         select id from outbox where region = $1 order by at limit ${most} for update skip locked
       ) returning id, region, task, payload
     ), alone as (
       select graphile_worker.add_job('after-act', (payload || jsonb_build_object('region', region))::json, job_key := id::text, max_attempts := 12)
       from taken where task = 'after-act'
     ), together as (
       select graphile_worker.add_job('index', json_build_object('region', $1::text, 'matters', json_agg(payload->'matter')), max_attempts := 12)
       from taken where task = 'index' having count(*) > 0
     )
     select (select count(*) from taken) + (select count(*) from alone) * 0 + (select count(*) from together) * 0 as moved`,
    [region],
  );
  return rows[0]?.moved ?? 0;
}
