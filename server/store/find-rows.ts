import type { Pool } from 'pg';
import type { Standing } from './registers.ts';

export interface RowQuery {
  /** Columns a word is looked for in. */
  readonly columns: readonly string[];
  readonly q: string;
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
  { columns, q, after, limit, own }: RowQuery,
): Promise<readonly Standing[]> {
  const { rows } = await db.query<{ key: string; row: Standing['row']; since: Date; by: string }>(
    `select key, row, since, by from register_row where region = $1 and register = $2 and key collate "C" > $3
     and ($4 = '' or exists (select from unnest($5::text[]) c where strpos(lower(row->>c), lower($4)) > 0))
     and ($7::text is null or row->>$7 = any($8::text[]))
     order by key collate "C" limit $6`,
    [region, register, after, q, columns, limit, own?.column ?? null, own?.posts ?? []],
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
