import { readFile } from 'node:fs/promises';
import type { PoolClient } from 'pg';
import { keyOf, type Row } from '#domain/register/row.ts';
import { registers } from '#regulations/registers/index.ts';
import type { House } from '../house.ts';
import { keepRegion } from '../region.ts';
import { changeRegister } from '../registers/change-register.ts';
import { importRegister } from '../registers/import-register.ts';
import { readTable } from '../registers/read-table.ts';
import { type Hand, putRows } from '../store/registers.ts';
import { placesBelow } from './divisions.ts';

export interface NewCounty {
  readonly region: string;
  readonly name: string;
  readonly nameEn: string;
  /** Villages and communities by their statistical codes as well, not towns alone. */
  readonly villages: boolean;
  /** The shipped tree of categories. */
  readonly categories: boolean;
}

/** Puts a county into empty data: its places, its categories, and last the county itself, closed to residents. `house` is of this county. */
export async function beginCounty(house: House, county: NewCounty): Promise<void> {
  const { region, name, nameEn } = county;
  const hand = { by: 'set-up', at: house.now() };
  const top: Row = { code: region, name, level: 'county', ...(nameEn !== '' && { en: nameEn }) };
  const places = [top, ...(await placesBelow(region, county.villages))];
  await changeRegister(house, async (db) => {
    const rows = places.map((row) => [keyOf(registers.places, row), row] as const);
    await putRows({ db, region, register: 'places' }, rows, hand);
    if (county.categories) await importDefaults(db, region, hand);
  });
  // A start cut off before this line begins again, and puts the same rows once more.
  await keepRegion(house.db, { region, name, nameEn, demo: false, opened: null });
}

async function importDefaults(db: PoolClient, region: string, hand: Hand): Promise<void> {
  const table = await readTable(await readFile(new URL('../registers/defaults/categories.csv', import.meta.url)));
  await importRegister({ shelf: { db, region }, register: registers.categories, table, wordings: [], hand });
}
