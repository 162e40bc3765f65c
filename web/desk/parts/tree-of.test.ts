import assert from 'node:assert/strict';
import { test } from 'node:test';
import { treeOf } from './tree-of.ts';

test('Rows become a tree, in either language, and a row without its parent is not lost', () => {
  const rows = new Map<string, Readonly<Record<string, unknown>>>([
    ['urban.light', { name: '路灯', en: 'Street lamps', parent: 'urban' }],
    ['urban', { name: '城市管理', en: 'City' }],
    ['lost', { name: '孤行', parent: 'gone' }],
  ]);
  assert.deepEqual(treeOf(rows, 'parent', 'zh'), [
    { value: 'urban', title: '城市管理', children: [{ value: 'urban.light', title: '路灯', children: [] }] },
    { value: 'lost', title: '孤行', children: [] },
  ]);
  assert.equal(treeOf(rows, 'parent', 'en')[0]?.title, 'City');
  assert.equal(treeOf(rows, 'parent', 'en')[1]?.title, '孤行');
});
