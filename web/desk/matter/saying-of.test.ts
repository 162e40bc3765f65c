import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayingOf } from './saying-of.ts';

test('what was said is its subject and all that was told of it', () => {
  const form = { subject: '路灯不亮', detail: '坏了五天', contact: '***', category: 'urban.municipal.lighting' };
  const read = { form, masked: ['contact'], place: '430199101201' };
  assert.deepEqual(sayingOf(read), { subject: '路灯不亮', detail: '坏了五天', place: '430199101201' });
});

test('what is masked is not taken for words', () => {
  const read = { form: { subject: '路灯不亮', detail: '***' }, masked: ['detail'], place: null };
  assert.deepEqual(sayingOf(read), { subject: '路灯不亮' });
  assert.equal(
    sayingOf({ form: { subject: '***', detail: '***' }, masked: ['subject', 'detail'], place: null }),
    undefined,
  );
});
