import { randomUUIDv7 } from 'node:crypto';
import { openKeys } from '#server/keys.ts';
import { houseWith } from '#server/open-house.ts';
import { rotateKeys } from '#server/rotation/rotate-keys.ts';
import { newPersonKey } from '#server/store/person-key.ts';
import { type County, openCounty } from '../../tests/county.ts';
import { atMost, figure, type Measured } from '../measured.ts';

const full = 1_000_000;
const settle = 5000;

/** Another key for a million persons, beside a running server, as `rotate-keys` does it. */
export async function rotation(share: number): Promise<readonly Measured[]> {
  const county = await openCounty();
  try {
    const persons = Math.ceil(full * share);
    await fill(county, persons);
    const { database, house } = county.running;
    const beside = houseWith(database, openKeys(county.data), house.region);
    const from = performance.now();
    const done = await rotateKeys(beside, database.owner, { settle });
    const seconds = (performance.now() - from - settle) / 1000;
    return [
      figure('rotation: keys of persons wrapped anew', done?.moved ?? 0, 'keys', 0),
      figure('rotation: time for a million', (seconds * full) / persons, 's', 1),
      atMost('rotation: could not be opened', done?.unreadable ?? persons, 'keys', 0),
      atMost('rotation: left under the old key', await left(county, done?.key ?? ''), 'keys', 0),
    ];
  } finally {
    await county.close();
  }
}

async function fill({ running: { house, database } }: County, persons: number): Promise<void> {
  for (let made = 0; made < persons; made += 10_000) {
    const many = Math.min(10_000, persons - made);
    const rows = Array.from(
      { length: many },
      () => newPersonKey(house.keys, house.region, randomUUIDv7(), house.now()).row,
    );
    const sql = 'insert into person_key select * from jsonb_populate_recordset(null::person_key, $1::jsonb)';
    await database.owner.query(sql, [JSON.stringify(rows)]);
  }
}

async function left({ running: { database } }: County, key: string): Promise<number> {
  const sql = 'select count(*) as n from person_key where kek <> $1';
  const { rows } = await database.owner.query<{ n: number }>(sql, [key]);
  return rows[0]?.n ?? 0;
}
