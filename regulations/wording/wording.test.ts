import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acts } from '#domain/words/act.ts';
import type { Field } from '#domain/words/field.ts';
import { gapsIn } from '#domain/words/fill.ts';
import { langs } from '#domain/words/lang.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { AnyFieldWords, WordingOf } from '#domain/words/wording.ts';
import { procedures } from '../index.ts';
import { laws } from '../laws.ts';
import { notices } from '../notices.ts';
import type { serviceRequest } from '../procedures/service-request.ts';
import { wording } from './index.ts';

/** What `tell` and `explain` know beside the fields of the procedure. */
const known = ['who', 'self', 'by', 'holder', 'due', 'number', 'paper', 'clock'];
const refusalGaps = ['step', 'act', 'law', 'field', 'problem', 'holder', 'post', 'until', 'cap', 'left', 'open', 'document', 'done', 'want', 'next'];

/** Every sentence in a tree of words, with the path to it. */
function sentencesIn(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries((words ?? {}) as Record<string, unknown>).flatMap(([key, part]) => sentencesIn(part, `${path}/${key}`));
}

function checkField(field: Field, words: AnyFieldWords | undefined, place: string) {
  assert.ok(words?.label && words.hint, `${place} has no label or hint`);
  if (field.kind === 'choice') for (const option of field.options) assert.ok(words.options?.[option], `${place} does not name ${option}`);
  if (field.kind === 'table') for (const [name, column] of Object.entries(field.columns)) checkField(column, words.columns?.[name], `${place}/${name}`);
}

const namesOf = (table: object | undefined): string[] => Object.keys(table ?? {}).sort();

for (const lang of langs) {
  for (const rule of procedures as readonly Procedure[]) {
    const place = `${lang}/${rule.id}`;
    const words = wording[lang].procedures[rule.id];
    test(`${place}: every step, end, holder, clock, paper and field has words, and nothing else has`, () => {
      assert.ok(words, `${place} has no wording`);
      for (const part of ['steps', 'ends', 'holders', 'clocks', 'documents', 'fields'] as const) {
        assert.deepEqual(namesOf(words[part]), namesOf(rule[part]), `${place}/${part}`);
      }
      for (const [name, field] of Object.entries(rule.fields)) checkField(field, words.fields[name], `${place}/${name}`);
    });
    test(`${place}: no sentence asks for a word that is never there`, () => {
      const usable = [...known, ...Object.keys(rule.fields)];
      for (const [path, sentence] of sentencesIn({ steps: words?.steps, ends: words?.ends, acts: words?.acts })) {
        for (const gap of gapsIn(sentence)) assert.ok(usable.includes(gap), `${place}${path} asks for {${gap}}`);
      }
    });
  }

  test(`${lang}: no text is empty or holds a half-written gap`, () => {
    for (const [path, sentence] of sentencesIn({ ...wording[lang], phrases: { ...wording[lang].phrases, gap: '-' } })) {
      if (path.startsWith('/laws')) continue;
      assert.notEqual(sentence.trim(), '', `${lang}${path} is empty`);
      assert.equal(sentence.replace(/\{[\w-]+\}/g, '').match(/[{}]/), null, `${lang}${path}: ${sentence}`);
    }
  });

  test(`${lang}: refusals ask only for what a refusal knows, and each says what to do next`, () => {
    for (const [code, sentence] of Object.entries(wording[lang].refusals)) {
      for (const gap of gapsIn(sentence)) assert.ok(refusalGaps.includes(gap), `${code} asks for {${gap}}`);
      assert.ok(gapsIn(sentence).includes('law'), `${code} names no article`);
      assert.ok(sentence.split(/[。.](?!\d)|补上|改好|Correct/).length > 2, `${code} does not say what to do next`);
    }
  });
}

test('both languages ask for the same gaps in what the party is told, so that neither hides something', () => {
  for (const act of acts) {
    const gaps = langs.map((lang) => [...gapsIn(wording[lang].acts[act].notice)].sort());
    assert.deepEqual(gaps[0], gaps[1], act);
  }
});

test('notices to the party are short and free of officialese', () => {
  const officialese = /贵|予以(?!支持)|兹|特此|事宜|之日起|逾期|依规|经研究|上述|该[人件]/;
  for (const act of acts) {
    if (!(notices[act] as readonly string[]).includes('party')) continue;
    const { notice } = wording.zh.acts[act];
    assert.doesNotMatch(notice, officialese, `${act}: ${notice}`);
    assert.ok(notice.length <= 70, `${act} is long: ${notice}`);
  }
});

test('every text that is cited has a title in both languages', () => {
  for (const [id, law] of Object.entries(laws)) assert.ok(law.zh && law.en && law.issuer, id);
});

test('a wording without one of its labels would not compile', () => {
  type Whole = WordingOf<typeof serviceRequest>;
  type WithoutStep = Omit<Whole, 'steps'> & { steps: Omit<Whole['steps'], 'disputed'> };
  type WithoutOption = Omit<Whole, 'fields'> & { fields: Omit<Whole['fields'], 'road'> & { road: { label: string; hint: string } } };
  const step: WithoutStep extends Whole ? never : 'refused' = 'refused';
  const option: WithoutOption extends Whole ? never : 'refused' = 'refused';
  assert.equal(step, option);
});
