import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRow } from '#domain/register/check-row.ts';
import { isFaulty } from '#domain/words/row-fault.ts';
import { registers } from '#regulations/registers/index.ts';
import { citiesIn, countiesIn, countyOf, findCounties, placesBelow, provinces } from './divisions.ts';

test('every county is reached from its province down', async () => {
  const counts = await Promise.all(
    (await provinces()).map(async ({ code }) => {
      const counties = await Promise.all((await citiesIn(code)).map((city) => countiesIn(city.code)));
      return counties.flat().length;
    }),
  );
  assert.ok(counts.every((count) => count > 0));
  assert.ok(counts.reduce((sum, count) => sum + count) > 2900);
});

test('a county is found by part of its name or its code, with where it lies', async () => {
  assert.deepEqual(await findCounties('长沙县'), [{ code: '430121', name: '长沙县', within: '湖南省 长沙市' }]);
  assert.equal((await countyOf('430121'))?.name, '长沙县');
  assert.equal(await countyOf('430199'), undefined, 'the code of the demonstration county is no real one');
});

test('towns and villages of a county are good rows of the register of places', async () => {
  const rows = await placesBelow('430121', true);
  const byCode = new Map([{ code: '430121', name: '长沙县', level: 'county' }, ...rows].map((row) => [row.code, row]));
  const known = { row: (_: string, key: string) => byCode.get(key) };
  for (const row of rows) assert.ok(!isFaulty(checkRow(registers.places, row, known)), JSON.stringify(row));
  assert.ok(rows.some(({ level, name }) => level === 'village' && String(name).endsWith('村')));
  assert.ok((await placesBelow('430121', false)).every(({ level }) => level === 'town'));
});
