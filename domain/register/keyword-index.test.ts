import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keywordIndex } from './keyword-index.ts';

const letters = fc.string({ unit: fc.constantFrom('水', '路', '灯', 'a'), minLength: 1, maxLength: 4 });
const text = fc.string({ unit: fc.constantFrom('水', '路', '灯', 'a', '的'), maxLength: 40 });

test('the index finds every occurrence that a plain search finds, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 12 }), text, (keywords, said) => {
      const found: number[] = [];
      keywordIndex(keywords).scan(said, (word) => found.push(word));
      assert.deepEqual(
        found.sort((a, b) => a - b),
        plainly(keywords, said),
      );
    }),
  );
});

function plainly(keywords: readonly string[], said: string): number[] {
  const found: number[] = [];
  for (const [word, keyword] of keywords.entries()) {
    for (let at = said.indexOf(keyword); at >= 0; at = said.indexOf(keyword, at + 1)) found.push(word);
  }
  return found;
}
