import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registers } from '#regulations/registers/index.ts';
import { checkRow, type Known } from './check-row.ts';
import { keyOf, type Row, seenBy } from './row.ts';

const units = new Map<string, Row>([
  ['county', { key: 'county', name: '县政府', kind: 'government' }],
  ['water', { key: 'water', name: '水利局', kind: 'department', parents: ['county'] }],
]);
const known: Known = { row: (register, key) => (register === 'units' ? units.get(key) : undefined) };

const problems = (register: keyof typeof registers, row: Row) => {
  const checked = checkRow(registers[register], row, known);
  return Array.isArray(checked) ? checked.map(({ column, problem }) => `${column}:${problem}`) : [];
};

test('a good row passes and loses its empty cells', () => {
  const given = {
    key: 'town',
    name: '青石镇',
    kind: 'town',
    parents: ['county', 'water'],
    phone: '0000-88001001',
    premises: '',
    level: '',
  };
  const { premises, level, ...kept } = given;
  assert.deepEqual(checkRow(registers.units, given, known), kept);
  assert.equal(premises + level, '');
});

test('every fault of a row is told, each with its column', () => {
  const row = {
    key: 'Town!',
    kind: 'city',
    phone: 'call me',
    parents: ['nobody'],
    reviewing: 'perhaps',
    colour: 'red',
  };
  assert.deepEqual(problems('units', row), [
    ...['name:missing', 'key:not-a-code', 'kind:not-an-option', 'phone:not-a-phone'],
    ...['parents:unknown-ref', 'reviewing:not-yes-or-no', 'colour:unknown-column'],
  ]);
});

test('a unit cannot stand above itself, directly or round a corner', () => {
  const county = { key: 'county', name: '县政府', kind: 'government' };
  assert.deepEqual(problems('units', { ...county, parents: ['water'] }), ['parents:own-superior']);
  assert.deepEqual(problems('units', { ...county, parents: ['county'] }), ['parents:own-superior']);
});

test('names of object members are columns no more than other unknown words', () => {
  const row = JSON.parse('{"constructor":"x","__proto__":"y","key":"a","name":"b","kind":"town"}') as Row;
  assert.deepEqual(problems('units', row), ['constructor:unknown-column', '__proto__:unknown-column']);
});

test('positions, dates and codes are taken only in range', () => {
  const place = { code: '430199', name: '县', level: 'county' };
  assert.deepEqual(problems('places', { ...place, centre: { lat: 28.2, lng: 112.9 } }), []);
  assert.deepEqual(problems('places', { ...place, centre: { lat: 91, lng: 0 } }), ['centre:not-a-position']);
  assert.deepEqual(problems('places', { ...place, code: '4301990' }), ['code:not-a-code']);
  const row = { place: 'a', category: 'b', unit: 'water', from: '2026-02-30' };
  assert.ok(problems('catalogue', row).includes('from:not-a-date'));
});

test('a key of several columns is joined, and a reader sees only the columns marked for them', () => {
  const row = { place: '430199', category: 'urban', unit: 'water', from: '2026-01-01', note: '内部' };
  assert.equal(keyOf(registers.catalogue, row), '430199:urban:2026-01-01');
  assert.equal(seenBy(registers.catalogue, row, ['public']).note, undefined);
});
