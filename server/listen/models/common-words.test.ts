import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cut } from '#domain/text/cut.ts';
import { commonWords } from './common-words.ts';

const cut: Cut = (text) => text.split(/(?<= )/);

test('a word that fewer matters have than asked for is gone from all of them, wherever it stands', async () => {
  const said = (subject: string, body: string) => ({ subject, body });
  const all = [
    said('lamp Zhang ', 'lamp lamp '),
    said('lamp ', 'dark '),
    said('dark ', 'lamp dark '),
    said('', 'Zhang '),
  ];
  const kept = await commonWords(all, cut, 3);
  assert.ok(kept.every(({ subject, body }) => !`${subject}${body}`.includes('Zhang')));
  assert.ok(
    kept.every(({ subject, body }) => !`${subject}${body}`.includes('dark')),
    'twice in one matter is one matter',
  );
  assert.equal(kept[0]?.subject.trim(), 'lamp');
});
