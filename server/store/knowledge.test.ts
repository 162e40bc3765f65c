import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findKnowledge, isUnreviewed } from './knowledge.ts';

const rows = new Map<string, Record<string, unknown>>([
  [
    'lamp',
    {
      title: '路灯报修',
      en: 'Street lamps',
      body: '坏了先报村里，夜里打12345',
      categories: ['urban.municipal.lighting'],
      from: '2026-01-01',
    },
  ],
  ['old', { title: '路灯报修旧规', body: '已经改了', from: '2020-01-01', until: '2025-12-31' }],
  ['water', { title: '停水怎么办', body: '先看公告', categories: ['urban.municipal.water'], from: '2026-01-01' }],
]);
const keys = (q: string, category?: string, day = '2026-11-20') =>
  findKnowledge(rows, { q, category, day }, 'body').map(({ key }) => key);

test('what is in force on the day is found by words, and nothing that has run out', () => {
  assert.deepEqual(keys('路灯不亮了'), ['lamp']);
  assert.deepEqual(keys('路灯', undefined, '2025-06-01'), ['old']);
  assert.deepEqual(keys('婚姻登记'), []);
});

test('a number is found whole, not by two of its figures; a title in either language', () => {
  assert.deepEqual(keys('12345'), ['lamp']);
  assert.deepEqual(keys('261234'), []);
  assert.deepEqual(keys('street lamps'), ['lamp']);
  assert.deepEqual(keys('lamp'), ['lamp']);
});

test('a category finds its own sheets and those above and below it; nothing asked gives all in force', () => {
  assert.deepEqual(keys('', 'urban.municipal'), ['lamp', 'water']);
  assert.deepEqual(keys('', 'urban.municipal.water'), ['water']);
  assert.deepEqual(keys(''), ['lamp', 'water']);
});

test('a sheet is past its review from the day after', () => {
  assert.equal(isUnreviewed({ 'review-by': '2026-11-20' }, '2026-11-20'), false);
  assert.equal(isUnreviewed({ 'review-by': '2026-11-19' }, '2026-11-20'), true);
});
