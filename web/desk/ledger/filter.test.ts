import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterIn, isNarrowed, withAnswer } from './filter.ts';

test('The address of the page is the filter, without empty or foreign words', () => {
  const params = new URLSearchParams('q=路灯&step=&due=late&cursor=abc');
  assert.deepEqual(filterIn(params), { q: '路灯', due: 'late' });
});

test('Choosing another procedure drops the step of the one before', () => {
  const filter = withAnswer({ procedure: 'petition', step: 'registered', q: '水' }, 'procedure', 'service-request');
  assert.deepEqual(filter, { procedure: 'service-request', q: '水' });
});

test('An answer taken back is gone, and an order alone narrows nothing', () => {
  const filter = withAnswer({ due: 'late', sort: 'opened' }, 'due', undefined);
  assert.deepEqual(filter, { sort: 'opened' });
  assert.equal(isNarrowed(filter), false);
});
