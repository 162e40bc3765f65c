import type { Pool } from 'pg';
import type { Scope } from '../who/scope.ts';

/** A matter as an open desk is told of it: enough to know which of its lists are old. */
export interface Changed {
  readonly id: string;
  readonly number: string;
  readonly last: number;
  readonly procedure: string;
  readonly step: string;
  readonly ended: boolean;
}

/** Those of the matters that are in scope (its parameters begin at 2). What is only listed with a veil is not told of at all. */
export async function changedMatters(
  db: Pool,
  region: string,
  { sql, params, veils }: Scope,
  ids: readonly string[],
): Promise<readonly Changed[]> {
  const { rows } = await db.query<Changed>(
    `select id, number, last, procedure, step, ended from matter
     where region = $1 and ${sql} and not ${veils} and id = any($${params.length + 2}::uuid[])`,
    [region, ...params, ids],
  );
  return rows;
}
