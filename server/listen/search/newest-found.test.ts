import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sliceCodes } from '#domain/search/slices.ts';
import { type Database, openDatabase } from '../../store/database.ts';

const data = mkdtempSync(join(tmpdir(), 'huiyin-newest-'));
const region = '430199';
const size = 30_000;
let database: Database;

/** By which numbers a matter is found: 7 in every one, 8 in every third, 9 in ten of the oldest, 10 in one alone. */
const codesOf = (n: number): readonly number[] => [
  ...[7, ...(n % 3 === 0 ? [8] : []), ...(n < 10 ? [9] : []), ...(n === 12_345 ? [10] : [])],
  ...sliceCodes(n),
];

before(async () => {
  database = await openDatabase({ data });
  await database.owner.query(`insert into counter (name, region, next) values ('search', $1, $2)`, [region, size]);
  const rows = Array.from({ length: size }, (_, n) => ({ n, codes: `{${codesOf(n).join(',')}}` }));
  await database.owner.query(
    `insert into search (matter, region, n, version, codes)
     select gen_random_uuid(), $2, i.n, 1, i.codes::integer[] from jsonb_to_recordset($1::jsonb) as i(n integer, codes text)`,
    [JSON.stringify(rows), region],
  );
});
after(async () => {
  await database.close();
  rmSync(data, { recursive: true });
});

/** Whether stretch by stretch or soon all at once, the same is found. */
async function found(...asked: Asked) {
  const [one, ...others] = await Promise.all([50, 500, 1_000_000].map((few) => foundWith(few, asked)));
  for (const other of others) assert.deepEqual(other, one);
  return one;
}

type Asked = readonly [sets: readonly string[], most: number, below?: number | null, lacking?: string | null];

async function foundWith(few: number, [sets, most, below = null, lacking = null]: Asked) {
  const { rows } = await database.app.query<{ n: number }>(
    'select n from newest_found($1, $2::text[], $3::integer[], $4, $5, $6)',
    [region, sets, lacking, below, most, few],
  );
  return rows.map(({ n }) => n);
}

const downFrom = (n: number, count: number, step = 1) => Array.from({ length: count }, (_, i) => n - i * step);

test('what is in every matter, in one of three, and in a few of the oldest is found newest first, each matter once', async () => {
  assert.deepEqual(await found(['{7}'], 5), downFrom(size - 1, 5));
  assert.deepEqual(await found(['{7,8}'], 3000), downFrom(size - 3, 3000, 3));
  assert.deepEqual(await found(['{9}'], 100), downFrom(9, 10));
  assert.deepEqual(
    await found(['{7,8}', '{8}', '{10}', '{9}'], size),
    [...new Set([...downFrom(size - 3, size / 3, 3), ...downFrom(9, 10), 12_345])].toSorted((a, b) => b - a),
  );
  assert.deepEqual(await found(['{11}'], 5), []);
});

test('from a number on, and without what has other codes', async () => {
  for (const below of [1, 2048, 2049, 8192, 12_346, 20_001])
    assert.deepEqual(await found(['{7}'], 3, below), downFrom(below - 1, Math.min(3, below)));
  assert.deepEqual(await found(['{9}'], 100, null, '{8}'), [8, 7, 5, 4, 2, 1]);
  assert.deepEqual(await found(['{7}', '{9}'], 4, 5, '{7,8}'), [4, 2, 1]);
});
