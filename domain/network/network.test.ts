import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { network } from '#regulations/network.ts';
import type { Post, Unit } from '../matter/world.ts';
import type { Row } from '../register/row.ts';
import type { Office } from '../words/office.ts';
import { conflictsOf } from './conflicts.ts';
import { gapsIn, type Standing } from './gaps.ts';
import { commitmentTo, drawFrom, seedOf } from './sample.ts';
import { headcounts, staffingFault } from './staffing.ts';

const units = new Map(
  (
    [
      ['county', []],
      ['town', ['county']],
      ['hotline', ['county']],
    ] as const
  ).map(([key, parents]): [string, Unit] => [key, { key, name: key, kind: 'town', parents, external: false }]),
);
const post = (unit: string, office: Office): Post => ({ key: `${unit}-${office}`, unit, office, name: '' });
const whys = (...posts: readonly Post[]) => conflictsOf(network, posts, { units }).map(({ rule }) => rule.why);

test('a station has four or five people: three and six do not do', () => {
  const faults = [3, 4, 5, 6].map((n) => staffingFault(network.levels.station, n));
  assert.deepEqual(faults, ['under-staffed', undefined, undefined, 'over-staffed']);
  assert.equal(staffingFault(network.levels.room, 0), 'under-staffed');
  assert.equal(staffingFault(network.levels.room, 30), undefined);
});

test('whoever carries two posts in a unit is one person there', () => {
  const posts = [post('town', 'unit'), post('town', 'head'), post('hotline', 'station')];
  const people = [
    { id: 'a', posts: posts.map(({ key }) => key) },
    { id: 'b', posts: ['town-unit', 'gone'] },
  ];
  const counts = headcounts(people, (key) => posts.find((one) => one.key === key));
  assert.deepEqual(
    [...counts],
    [
      ['town', 2],
      ['hotline', 1],
    ],
  );
});

test('nobody signs what they drafted, calls back for their own unit, supervises or audits their own work', () => {
  assert.deepEqual(whys(post('town', 'head'), post('town', 'handler')), ['signs-own']);
  assert.deepEqual(whys(post('hotline', 'head'), post('town', 'handler')), [], 'in two units they may');
  assert.deepEqual(whys(post('town', 'caller'), post('town', 'unit')), ['calls-own']);
  assert.deepEqual(whys(post('hotline', 'caller'), post('town', 'unit')), []);
  assert.deepEqual(whys(post('county', 'superior'), post('town', 'unit')), ['reviews-own']);
  assert.deepEqual(whys(post('town', 'superior'), post('hotline', 'unit')), [], 'not above it');
  assert.deepEqual(whys(post('town', 'field'), post('county', 'supervisor')), ['supervises-own']);
  assert.deepEqual(whys(post('county', 'auditor'), post('county', 'admin')), ['audits-own']);
  assert.deepEqual(whys(post('town', 'unit'), post('town', 'head'), post('town', 'secretary')), []);
});

const places = new Map<string, Row>([
  ['1', { level: 'county' }],
  ['11', { level: 'town', parent: '1' }],
  ['111', { level: 'village', parent: '11' }],
  ['112', { level: 'village', parent: '11' }],
]);
const grid = (level: string, covers: readonly string[]): Row => ({
  ...{ level, place: '11', covers, post: 'p', phone: '0000-1', supervision: '0000-2' },
});
const whole: Standing = {
  places,
  units: new Map<string, Row>([
    ['d', { level: 'department', place: '1', parents: ['county'], premises: 'x', rules: 'x', phone: '1' }],
    ['s', { level: 'station', place: '11', parents: ['town'], premises: 'x', rules: 'x', phone: '1' }],
    ['r', { level: 'room', place: '111', parents: ['s'], premises: 'x', rules: 'x', phone: '1' }],
    ['q', { level: 'room', place: '112', parents: ['s'], premises: 'x', rules: 'x', phone: '1' }],
    ['bureau', { parents: ['county'] }],
  ]),
  grids: new Map<string, Row>([
    ['a', grid('first', ['11'])],
    ['b', grid('second', ['11'])],
    ['c', grid('third', ['111'])],
    ['e', grid('third', ['112'])],
  ]),
  counts: new Map([
    ['d', 1],
    ['s', 4],
    ['r', 1],
    ['q', 2],
  ]),
  manned: new Set(['p']),
  accepted: new Set(['s', 'r', 'q']),
};
const found = (change: Partial<Standing>) =>
  gapsIn(network, { ...whole, ...change }).map(({ kind, key }) => `${kind} ${key}`);

test('a network that lacks nothing has no gap', () => {
  assert.deepEqual(found({}), []);
});

test('every gap is found, named and says where it is mended', () => {
  assert.deepEqual(found({ counts: new Map([...whole.counts, ['s', 3]]) }), ['under-staffed s']);
  assert.deepEqual(found({ accepted: new Set(['s', 'r']) }), ['not-accepted q']);
  assert.deepEqual(found({ units: new Map([...whole.units].filter(([key]) => key !== 'q')) }), ['no-unit 112']);
  assert.deepEqual(found({ units: new Map([...whole.units, ['s', { level: 'station', place: '11' }]]) }).sort(), [
    ...['no-organisation s', 'no-phone s', 'no-premises s', 'no-rules s'],
  ]);
  assert.deepEqual(found({ grids: new Map([...whole.grids].filter(([key]) => key !== 'e')) }), ['no-grid 112']);
  assert.deepEqual(found({ grids: new Map([...whole.grids, ['f', grid('third', ['111'])]]) }), ['two-grids 111']);
  assert.deepEqual(found({ manned: new Set() }).length, 4);
});

test('a draw is the same for whoever makes it, takes as many as asked, and nobody can change the secret behind it', () => {
  const roster = Array.from({ length: 40 }, (_, i) => `room-${i}`);
  const seed = seedOf('secret', 'head');
  assert.deepEqual(drawFrom(roster, seed, 8), drawFrom(roster.toReversed(), seed, 8));
  assert.equal(new Set(drawFrom(roster, seed, 8)).size, 8);
  assert.notDeepEqual(drawFrom(roster, seed, 8), drawFrom(roster, seedOf('secret', 'other'), 8));
  assert.notEqual(commitmentTo('secret'), commitmentTo('secrez'));
  // The command the page prints: printf '%s\n%s' SEED KEY | sha256sum
  assert.deepEqual(drawFrom(['a', 'b', 'c'], 'tingxi', 3), ['a', 'c', 'b']);
});

test('every one of the roster is drawn about as often', () => {
  const roster = ['a', 'b', 'c', 'd', 'e'];
  const drawn = new Map(roster.map((key) => [key, 0]));
  for (let i = 0; i < 2000; i++)
    for (const key of drawFrom(roster, seedOf(String(i), 'head'), 2)) drawn.set(key, (drawn.get(key) ?? 0) + 1);
  for (const [key, n] of drawn) assert.ok(n > 700 && n < 900, `${key} ${n}`);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string()),
      fc.nat(9),
      (keys, n) => drawFrom(keys, 's', n).length === Math.min(n, keys.length),
    ),
  );
});
