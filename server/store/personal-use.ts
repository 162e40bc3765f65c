import type { Pool, PoolClient } from 'pg';
import type { PersonalUseId } from '#regulations/personal-uses.ts';
import type { House } from '../house.ts';

/** What the system opens personal data for, of which matter, and for which post's eyes. */
export interface Use {
  readonly use: PersonalUseId;
  /** Without one it is about no single matter. */
  readonly matter?: string;
  /** Key of the post it is shown to; nobody's otherwise. */
  readonly by?: string;
}

const noMatter = '00000000-0000-0000-0000-000000000000';

/** Counted before anything is opened: a use that cannot be recorded does not happen. */
export async function recordUse(
  { region, now }: Pick<House, 'region' | 'now'>,
  db: Pool | PoolClient,
  uses: readonly Use[],
): Promise<void> {
  if (uses.length === 0) return;
  const at = now();
  const keyed = Map.groupBy(uses, ({ use, matter = noMatter, by = '' }) => JSON.stringify([matter, use, by]));
  const rows = [...keyed].map(([key, same]) => [...(JSON.parse(key) as string[]), same.length]);
  await db.query(
    `insert into personal_use as old (matter, use, by, day, region, n, at)
     select u.matter, u.use, u.by, $5::date, $6, u.n, $7 from unnest($1::uuid[], $2::text[], $3::text[], $4::integer[]) as u(matter, use, by, n)
     on conflict (matter, use, by, day, region) do update set n = old.n + excluded.n, at = excluded.at`,
    [...[0, 1, 2, 3].map((i) => rows.map((row) => row[i])), at.slice(0, 10), region, at],
  );
}

/** One line of "who used what I left, and for what": `by` is empty where nobody read it. */
export interface CountedUse {
  readonly use: string;
  readonly by: string;
  readonly day: string;
  readonly n: number;
  readonly at: Date;
}

/** What the system used the personal data of a matter for, the latest first. */
export async function usesOf({ db, region }: House, matter: string): Promise<readonly CountedUse[]> {
  const { rows } = await db.query<CountedUse>(
    'select use, by, day::text as day, n, at from personal_use where matter = $1 and region = $2 order by at desc',
    [matter, region],
  );
  return rows;
}
