import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from './differences.ts';

test('what they say otherwise stands side by side; what they leave out or typed otherwise does not', () => {
  const ours = { subject: '路灯（三盏）不亮', state: '办理中', due: '2026-12-01', accepted: '' };
  const theirs = { number: '1', subject: '路灯(三盏) 不亮', state: '已办结', accepted: '2026-11-03' };
  assert.deepEqual(differences(ours, theirs), [
    { field: 'state', ours: '办理中', theirs: '已办结' },
    { field: 'accepted', ours: '', theirs: '2026-11-03' },
  ]);
});
