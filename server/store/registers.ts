import type { Pool, PoolClient } from 'pg';
import type { Row } from '#domain/register/row.ts';

/** Which table: a county's register. `db` may be a pool (each call is one statement) or a transaction's client. */
export interface Shelf {
  readonly db: Pool | PoolClient;
  readonly region: string;
  readonly register: string;
}

/** A row with the time it has stood since (RFC 3339 UTC) and who put it there; `until` when it stands no more. */
export interface Standing {
  readonly key: string;
  readonly row: Row;
  readonly since: string;
  readonly by: string;
  readonly until?: string;
}

/** Who changes rows, and when (RFC 3339). */
export interface Hand {
  readonly by: string;
  readonly at: string;
}

/** All rows of a register, by key. */
export const listRows = ({ db, region, register }: Shelf): Promise<readonly Standing[]> =>
  ask(db, 'select key, "row", since, by from register_row where region = $1 and register = $2 order by key', [
    region,
    register,
  ]);

export async function getRow({ db, region, register }: Shelf, key: string): Promise<Standing | undefined> {
  const sql = 'select key, "row", since, by from register_row where region = $1 and register = $2 and key = $3';
  return (await ask(db, sql, [region, register, key]))[0];
}

/** What the key has held, newest first; the row that stands now comes first and has no `until`. */
export const historyOf = ({ db, region, register }: Shelf, key: string): Promise<readonly Standing[]> =>
  ask(
    db,
    `select key, "row", since, by, null::timestamptz as until from register_row where region = $1 and register = $2 and key = $3
     union all select key, "row", since, by, until from register_past where region = $1 and register = $2 and key = $3
     order by until desc nulls first`,
    [region, register, key],
  );

/** The register as it stood at the end of a day (YYYY-MM-DD, in China). */
export const rowsOn = ({ db, region, register }: Shelf, day: string): Promise<readonly Standing[]> =>
  ask(
    db,
    `with day as (select ($3::date + 1)::timestamp at time zone 'Asia/Shanghai' as ends)
     select key, "row", since, by, null::timestamptz as until from register_row, day
       where region = $1 and register = $2 and since < ends
     union all select key, "row", since, by, until from register_past, day
       where region = $1 and register = $2 and since < ends and until >= ends
     order by key`,
    [region, register, day],
  );

/** Rows held under their keys, as `putRows` wants them. */
export type Keyed = readonly (readonly [key: string, row: Row])[];

/**
 * Puts rows in one statement: new ones are added, changed ones take the old one's place and send it to the past,
 * the same again changes nothing. A row changed twice in one instant moves on by a microsecond, so that history keeps both.
 */
export async function putRows(shelf: Shelf, rows: Keyed, hand: Hand): Promise<void> {
  for (let from = 0; from < rows.length; from += 5000) await putSome(shelf, rows.slice(from, from + 5000), hand);
}

async function putSome({ db, region, register }: Shelf, rows: Keyed, { at, by }: Hand): Promise<void> {
  await db.query(
    `with given as (select * from unnest($3::text[], $4::jsonb[]) as g (key, new)),
     old as (
       select r.*, greatest($5::timestamptz, r.since + interval '1 microsecond') as moved from register_row r join given g on g.key = r.key
       where r.region = $1 and r.register = $2 and r."row" is distinct from g.new for update of r),
     past as (
       insert into register_past (key, register, region, since, until, "row", by)
       select key, register, region, since, moved, "row", by from old)
     insert into register_row (key, register, region, "row", since, by)
       select g.key, $2, $1, g.new, coalesce(old.moved, $5::timestamptz), $6 from given g left join old on old.key = g.key
       on conflict (register, key, region) do update set "row" = excluded."row", since = excluded.since, by = excluded.by
       where register_row."row" is distinct from excluded."row"`,
    [region, register, rows.map(([key]) => key), rows.map(([, row]) => JSON.stringify(row)), at, by],
  );
}

/** Takes a row out; it stays in the past. False when there was none. */
export async function removeRow({ db, region, register }: Shelf, key: string, at: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `with gone as (delete from register_row where region = $1 and register = $2 and key = $3 returning *)
     insert into register_past (key, register, region, since, until, "row", by)
       select key, register, region, since, greatest($4::timestamptz, since + interval '1 microsecond'), "row", by from gone`,
    [region, register, key, at],
  );
  return rowCount === 1;
}

type Stored = { key: string; row: Row; since: Date; by: string; until?: Date | null };

async function ask(db: Shelf['db'], sql: string, values: readonly string[]): Promise<readonly Standing[]> {
  const { rows } = await db.query<Stored>(sql, [...values]);
  return rows.map(({ since, until, ...kept }) => {
    const standing = { ...kept, since: since.toISOString() };
    return until ? { ...standing, until: until.toISOString() } : standing;
  });
}
