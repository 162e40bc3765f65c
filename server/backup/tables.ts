import type { PoolClient } from 'pg';

/** One table of the database as it is now. */
export interface Table {
  readonly name: string;
  /** Those of its key first, in the key's order. */
  readonly columns: readonly string[];
  readonly keyed: number;
}

/** Open desks, and what was begun to come in: over a restore nobody stays signed in, and a code that was used since opens nothing. */
export const passing: readonly string[] = ['session', 'ticket', 'news'];
/** Nor what the program makes anew. */
const left = [...passing, 'migration'];

/** All tables that hold the county, by name. */
export async function tablesOf(db: PoolClient): Promise<readonly Table[]> {
  const { rows } = await db.query<{ name: string; columns: string[]; keyed: number }>(
    `select c.relname as name,
            array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum) nulls last, a.attnum) as columns,
            coalesce(max(i.indnkeyatts), 0)::int as keyed
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     left join pg_index i on i.indrelid = c.oid and i.indisprimary
     where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace and c.relname <> all($1)
     group by c.relname order by c.relname collate "C"`,
    [left],
  );
  return rows;
}

/** Rows in the order of their key, as COPY text. */
export const copyOut = ({ name, columns, keyed }: Table): string => {
  const ordered = keyed === 0 ? '' : ` order by ${columns.slice(0, keyed).map(quoted).join(', ')}`;
  return `copy (select ${columns.map(quoted).join(', ')} from ${quoted(name)}${ordered}) to stdout`;
};

export const copyIn = ({ name, columns }: Pick<Table, 'name' | 'columns'>): string =>
  `copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
