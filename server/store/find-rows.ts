import type { Pool } from 'pg';
import type { Standing } from './registers.ts';

export interface RowQuery {
  /** Only these. */
  readonly keys?: readonly string[] | undefined;
  /** The last key of the page before. */
  readonly after: string;
  readonly limit: number;
  /** Only rows of these posts. */
  readonly own?: OwnRows | undefined;
}

/** Rows of a register that belong to posts, by the column that names them. */
export interface OwnRows {
  readonly column: string;
  readonly posts: readonly string[];
}

/** Rows of a register by key, one page. */
export async function findRows(
  db: Pool,
  region: string,
  register: string,
  { keys, after, limit, own }: RowQuery,
): Promise<readonly Standing[]> {
  const { rows } = await db.query<{ key: string; row: Standing['row']; since: Date; by: string }>(
    `select key, row, since, by from register_row where region = $1 and register = $2 and key collate "C" > $3
     and ($4::text[] is null or key = any($4))
     and ($6::text is null or row->>$6 = any($7::text[]))
     order by key collate "C" limit $5`,
    [region, register, after, keys ?? null, limit, own?.column ?? null, own?.posts ?? []],
  );
  return rows.map(({ since, ...kept }) => ({ ...kept, since: since.toISOString() }));
}

/** How many rows each register has. */
export async function countRows(db: Pool, region: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.query<{ register: string; n: number }>(
    'select register, count(*) as n from register_row where region = $1 group by register',
    [region],
  );
  return new Map(rows.map(({ register, n }) => [register, n]));
}
