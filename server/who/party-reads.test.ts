import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Matter } from '#domain/matter/matter.ts';
import { partyReads } from './party-reads.ts';

const matter = (documents: Matter['documents']) => ({ documents }) as Matter;

test('A drafted opinion is the party’s only once it has been served', () => {
  assert.equal(partyReads(matter({ opinion: { drafted: 5, signed: 6 } }), 'opinion', 5), false);
  assert.equal(partyReads(matter({ opinion: { drafted: 5, signed: 6, number: '1', served: 8 } }), 'opinion', 5), true);
  assert.equal(
    partyReads(matter({ opinion: { drafted: 7, served: 9 } }), 'opinion', 5),
    false,
    'a draft sent back never',
  );
});

test('Answers are the party’s, what offices write to each other is not', () => {
  assert.equal(partyReads(matter({}), 'answer', 2), true);
  for (const act of ['supervise', 'send-back', 'dispute-dispatch', 'transfer', 'recuse'] as const) {
    assert.equal(partyReads(matter({}), act, 2), false);
  }
});
