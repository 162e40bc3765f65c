import type { House } from '../house.ts';
import type { Scope } from '../who/scope.ts';
import type { Level } from './keeping-levels.ts';

/** An ended matter: since when. */
export interface Ended {
  readonly id: string;
  readonly since: string;
}

interface Wanted {
  readonly before: string;
  readonly most: number;
  readonly reach?: Pick<Scope, 'sql' | 'params'>;
}

/** From where the next are taken: everything that ended before it has had its turn. */
export type Mark = { readonly since: string; readonly matter: string };

const begin: Mark = { since: '', matter: '00000000-0000-0000-0000-000000000000' };

export async function markOf({ db, region }: House, { procedure, months }: Level): Promise<Mark> {
  const { rows } = await db.query<Mark>(
    'select since, matter from keeping_done where procedure = $1 and months = $2 and region = $3',
    [procedure, months, region],
  );
  return rows[0] ?? begin;
}

export async function setMark({ db, region }: House, { procedure, months }: Level, mark: Mark): Promise<void> {
  await db.query(
    `insert into keeping_done (procedure, months, region, since, matter) values ($1, $2, $3, $4, $5)
     on conflict (procedure, months, region) do update set since = excluded.since, matter = excluded.matter`,
    [procedure, months, region, mark.since, mark.matter],
  );
}

/**
 * The next that ended before `before` (RFC 3339 at +08:00, as everything that is written here), the longest ended first. `reach`: only
 * what somebody may know of, with its parameters from $7.
 */
export async function endedAfter(
  { db, region }: House,
  { procedure }: Level,
  mark: Mark,
  { before, most, reach = { sql: 'true', params: [] } }: Wanted,
): Promise<readonly Ended[]> {
  const since = `(state->>'since') collate "C"`;
  const { rows } = await db.query<Ended>(
    `select id, state->>'since' as since from matter where region = $1 and procedure = $2 and ended and ${reach.sql}
       and ${since} < $3 and (${since}, id) > ($4 collate "C", $5::uuid) order by ${since}, id limit $6`,
    [region, procedure, before, mark.since, mark.matter, most, ...reach.params],
  );
  return rows;
}
