import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { replyRules } from '#regulations/reply-rules.ts';
import { maskWords } from './mask-words.ts';

const covers = { name: '〔人〕', number: '〔号〕', address: '〔址〕' };
const mask = (text: string, ...known: string[]) =>
  maskWords(text, { known, surnames: replyRules.phrases.surnames, covers });

test('who it is, how to reach them and where they live is covered; what is wrong stays readable', () => {
  const said =
    '我叫张小明,身份证430199199001011234,电话138 0000 0000或0731-55550100,住柳林路12号3栋201室。李师傅来过,水渠堵了20米。';
  assert.equal(mask(said), '我叫〔人〕,身份证〔号〕,电话〔号〕或〔号〕,〔址〕。〔人〕师傅来过,水渠堵了20米。');
});

test('what they left of themselves is covered wherever it stands, however odd it looks', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 12 }), fc.string({ maxLength: 20 }), (name, around) => {
      fc.pre(name.trim().length >= 2 && !Object.values(covers).some((cover) => cover.includes(name.trim())));
      const found = mask(`水${around}渠${name}堵了${name}`, name);
      assert.ok(!found.includes(name.trim()) || `水${around}渠`.includes(name.trim()) === false, found);
      assert.ok(!found.includes(name.trim()), found);
    }),
    { numRuns: 100 },
  );
});
