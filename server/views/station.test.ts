import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StationLine } from '../routes/station-contract.ts';
import { stationPart } from './station.ts';

const now = '2026-11-20T10:00:00+08:00';
const part = (line: object) =>
  stationPart(
    { acts: [], cameBack: 0, late: false, due: '2026-11-25T23:59:59+08:00', ...line } as unknown as StationLine,
    now,
  );

test('An objection comes before everything, and what came back before what is new', () => {
  assert.equal(part({ acts: ['agree-return', 'dispatch'], cameBack: 1, late: true }), 'objected');
  assert.equal(part({ acts: ['dispatch'], cameBack: 1 }), 'returned');
  assert.equal(part({ acts: ['dispatch'], late: true }), 'dispatch');
});

test('The rest stands by its clock; what waits for somebody else is never called late here', () => {
  assert.equal(part({ late: true }), 'late');
  assert.equal(part({ due: '2026-11-20T23:59:59+08:00' }), 'today');
  assert.equal(part({}), 'later');
  assert.equal(part({ due: null }), 'later');
  assert.equal(part({ late: true, waiting: true }), 'later');
});
