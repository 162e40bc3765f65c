import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Post, Unit } from '#domain/matter/world.ts';
import { routeFrom } from '#domain/register/route.ts';
import type { Row } from '#domain/register/row.ts';
import type { Atlas } from '../atlas.ts';
import { type CheckId, checkList } from './check-list.ts';

const seats = [
  ['government', 'superior'],
  ['hotline', 'station'],
  ['petition-office', 'petition-office'],
  ['department', 'unit'],
  ['department', 'handler'],
  ['department', 'head'],
] as const;

const tables: Readonly<Record<string, readonly Row[]>> = {
  places: ['county', 'town', 'village'].map((level, i) => ({ code: `${i}`, name: level, level })),
  categories: [
    { key: 'urban', name: '城乡建设' },
    { key: 'urban.lamps', parent: 'urban', name: '路灯' },
  ],
  catalogue: [{ place: '0', category: 'urban', unit: 'department', from: '2020-01-01' }],
};

/** A county that has everything, but for what is left out: a register's rows, or a post by kind and office. */
function county(without = ''): Atlas {
  const posts: Post[] = seats
    .map(([unit, office]) => ({ key: `${unit}-${office}`, unit, office, name: `${unit} ${office}` }))
    .filter(({ key }) => key !== without);
  const kinds = [...new Set(seats.map(([kind]) => kind))].filter((kind) => kind !== without);
  const units = kinds.map((kind): [string, Unit] => [
    kind,
    { key: kind, name: kind, kind, parents: [], external: false },
  ]);
  const table = (name: string) => (name === without ? [] : (tables[name] ?? []));
  return {
    version: 1,
    rows: (name) => new Map(table(name).map((row, i) => [String(row.key ?? row.code ?? i), row])),
    units: new Map(units),
    posts: Map.groupBy(posts, ({ unit }) => unit),
    post: (key) => posts.find((post) => post.key === key),
    interests: new Map(),
    route: routeFrom({ catalogue: table('catalogue'), categories: table('categories'), places: table('places') }),
  };
}

const everybody = new Set(seats.map(([unit, office]) => `${unit}-${office}`));
const lacking = (atlas: Atlas, manned = everybody, day = '2026-03-02') =>
  checkList(atlas, manned, day).filter(({ done }) => !done);

test('a county with everything lacks nothing', () => {
  assert.deepEqual(lacking(county()), []);
});

test('each thing left out is found, and named where it has a name', () => {
  const one = (without: string, id: CheckId, missing: readonly string[] = []) =>
    assert.deepEqual(lacking(county(without)), [{ id, done: false, missing }], without);
  one('hotline-station', 'hotline', ['hotline']);
  one('petition-office', 'petition-office');
  one('government-superior', 'government', ['government']);
  one('department-handler', 'departments', ['department']);
  one('catalogue', 'catalogue', ['城乡建设']);
  assert.deepEqual(
    lacking(county('places')).map(({ id }) => id),
    ['places', 'catalogue'],
    'without the county’s own place no unit answers in it',
  );
});

test('a catalogue that begins tomorrow does not count today', () => {
  assert.deepEqual(
    lacking(county(), everybody, '2019-12-31').map(({ id }) => id),
    ['catalogue'],
  );
});

test('posts that nobody can sign in to are named, and a year without holidays is said', () => {
  const [found] = lacking(county(), new Set([...everybody].slice(1)));
  assert.deepEqual(found, { id: 'accounts', done: false, missing: ['government superior'] });
  assert.deepEqual(
    lacking(county(), everybody, '2099-01-01').map(({ id }) => id),
    ['holidays'],
  );
});
