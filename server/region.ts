import type { Pool } from 'pg';
import type { Lang } from '#domain/words/lang.ts';
import type { House } from './house.ts';

export interface Region {
  readonly region: string;
  readonly name: string;
  readonly nameEn: string;
  readonly demo: boolean;
  /** When residents were let in; null while the county is being set up. */
  readonly opened: Date | null;
  /** Whether offices that must have a second factor must have it here. */
  readonly secondFactor: boolean;
}

const columns = 'region, name, name_en as "nameEn", demo, opened, second_factor as "secondFactor"';

/** Its name in a language; the Chinese one where there is no English one. */
export const regionName = ({ name, nameEn }: Region, lang: Lang): string =>
  lang === 'en' && nameEn !== '' ? nameEn : name;

/** The county of this house. */
export async function regionOf(house: House): Promise<Region> {
  const { rows } = await house.db.query<Region>(`select ${columns} from region where region = $1`, [house.region]);
  return (
    rows[0] ?? { region: house.region, name: house.region, nameEn: '', demo: false, opened: null, secondFactor: true }
  );
}

/** The county this database was set up for, or undefined on empty data. */
export async function onlyRegion(db: Pool): Promise<Region | undefined> {
  const { rows } = await db.query<Region>(`select ${columns} from region order by region limit 1`);
  return rows[0];
}

export async function keepRegion(
  db: Pool,
  { region, name, nameEn, demo, opened }: Omit<Region, 'secondFactor'>,
): Promise<void> {
  await db.query(
    `insert into region (region, name, name_en, demo, opened) values ($1, $2, $3, $4, $5)
     on conflict (region) do update set name = excluded.name, name_en = excluded.name_en, opened = excluded.opened`,
    [region, name, nameEn, demo, opened],
  );
}
