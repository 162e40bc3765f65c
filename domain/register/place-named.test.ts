import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeNamed } from './place-named.ts';

const places = [
  ['430199', '听溪县'],
  ['430199101', '青石镇'],
  ['430199101201', '东头村'],
  ['43019910120102', '东头村二组'],
  ['430199102201', '南湾村'],
  ['430199102202', ''],
] as const;

test('of a village and its group the group is meant', () => {
  assert.equal(placeNamed(places, '青石镇东头村二组的路灯不亮'), '43019910120102');
  assert.equal(placeNamed(places, '东头村三组的路灯不亮'), '430199101201');
});

test('of two villages none is meant, nor is the county', () => {
  assert.equal(placeNamed(places, '从东头村到南湾村的路坏了'), undefined);
  assert.equal(placeNamed(places, '听溪县的路灯不亮'), undefined);
  assert.equal(placeNamed(places, '路灯不亮'), undefined);
});
