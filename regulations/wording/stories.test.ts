import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '#domain/matter/draft.ts';
import { explain } from '#domain/matter/explain.ts';
import { isRefusal, type Refusal } from '#domain/matter/refusal.ts';
import { tell, tellParty } from '#domain/matter/tell.ts';
import type { Telling, Told } from '#domain/matter/telling.ts';
import { waysOf } from '#domain/matter/ways.ts';
import { gapsIn } from '#domain/words/fill.ts';
import { type Lang, langs } from '#domain/words/lang.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { wordsFor } from '#domain/words/wording.ts';
import { momentOf, play } from '../../tests/play.ts';
import { cases, procedures } from '../index.ts';
import { wording } from './index.ts';

const tellingIn = (lang: Lang): Telling => ({
  wording: wording[lang],
  names: { unit: (key) => key, post: (key) => key, category: (key) => key },
  today: '2026-03-01',
});

/** Two marks in a row, or a mark where a word is missing, show a gap that stayed empty. */
const hole = /[，；：。（]{1}[，；：。）]|[{}[\]]|undefined| [,;.:]|\( | \)|to ,| {2}/;

for (const lang of langs) {
  for (const rule of procedures as readonly Procedure[]) {
    test(`${lang}/${rule.id}: every deed of the worked cases can be told, to the office and to the party`, () => {
      for (const { story } of cases[rule.id] ?? []) {
        const { said } = play(rule, story);
        const last = story.at(-1);
        if (last === undefined) continue;
        if (isRefusal(said)) {
          assert.doesNotMatch(explain(said as Refusal, wording[lang], { rule }), hole);
          continue;
        }
        const { act, by, data, set, beside } = said as Draft;
        const told: Told = { at: momentOf(last[0]), act, by, data, set, beside };
        for (const sentence of [tell(rule, told, tellingIn(lang)), tellParty(rule, told, tellingIn(lang))]) {
          assert.doesNotMatch(sentence.replace(/〔\d+〕/g, ''), hole, sentence);
        }
      }
    });

    test(`${lang}/${rule.id}: an act's sentence asks only for what that act always brings`, () => {
      for (const step of Object.keys(rule.steps)) {
        for (const { act, needs } of waysOf(rule, step)) {
          const words = wordsFor(wording[lang], rule.id, act);
          const sure = [...needs, 'who', 'holder', 'clock'];
          for (const template of [words.sentence, words.notice]) {
            for (const gap of gapsIn(template.replace(/\[[^\]]*\]/g, ''))) {
              assert.ok(sure.includes(gap), `${step}/${act} may lack {${gap}}`);
            }
          }
        }
      }
    });
  }
}
