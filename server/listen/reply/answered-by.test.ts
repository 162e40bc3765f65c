import assert from 'node:assert/strict';
import { test } from 'node:test';
import { petition } from '#regulations/procedures/petition.ts';
import { opinionParts } from '#regulations/procedures/petition-questions.ts';
import { serviceRequest } from '#regulations/procedures/service-request.ts';
import { answeredBy } from './answered-by.ts';

test('an opinion on a petition is read as one reply, each part where it lies', () => {
  const data = {
    request: '补偿款',
    facts: '经查属实。',
    result: 'support',
    opinion: '予以支持。',
    basis: '《土地管理法》',
  };
  const { text, parts, to } = answeredBy(petition, { needs: opinionParts, takes: [] }, data);
  assert.equal(text, '经查属实。\n予以支持。\n《土地管理法》\n');
  assert.deepEqual(
    parts.map(({ field, from, to: end }) => [field, text.slice(from, end)]),
    [
      ['facts', '经查属实。'],
      ['opinion', '予以支持。'],
      ['basis', '《土地管理法》'],
    ],
  );
  assert.deepEqual(to, ['subject', 'detail', 'words']);
});

test('what says nothing to the party is not read, nor more than a field takes', () => {
  assert.equal(answeredBy(serviceRequest, { needs: ['reason'], takes: [] }, { reason: '不是我们的事' }).text, '');
  const long = { reply: '一'.repeat(30_000), 'promised-by': '2026-12-01' };
  const { text, promised } = answeredBy(serviceRequest, { needs: ['reply'], takes: ['promised-by'] }, long);
  assert.deepEqual([text.length, promised], [20_001, true]);
});
