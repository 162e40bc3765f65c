import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapsIn } from '#domain/words/fill.ts';
import { langs } from '#domain/words/lang.ts';
import type { PaperWords } from '#domain/words/paper.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { procedures } from '../index.ts';
import { papers } from '../papers.ts';
import { paperWording } from './papers.ts';

/** What `makePaper` knows beside the questions of the procedure. */
const known = ['name', 'to', 'holder', 'from', 'matter', 'paper', 'dated', 'day', 'registered', 'due', 'law', 'reviewer', 'term', 'last'];

const sentencesOf = ({ opening, closing = '', remedy = '', title }: PaperWords) => [title, opening, closing, remedy];
const ruleOf = (id: string) => (procedures as readonly Procedure[]).find((rule) => rule.id === id);

for (const lang of langs) {
  test(`${lang}: no paper asks for a word that is never there, in any procedure that uses it`, () => {
    for (const { id, procedure } of papers) {
      const usable = [...known, ...Object.keys(ruleOf(procedure)?.fields ?? {})];
      for (const sentence of sentencesOf(paperWording[lang].papers[id]))
        for (const gap of gapsIn(sentence)) assert.ok(usable.includes(gap), `${lang}/${id} asks for {${gap}} in ${procedure}`);
    }
  });

  test(`${lang}: a paper that may be reviewed says by whom and within which term; one that may not says neither`, () => {
    for (const { id, remedy } of papers) {
      const gaps = gapsIn(paperWording[lang].papers[id].remedy ?? '');
      assert.equal(['reviewer', 'term', 'last'].every((gap) => gaps.includes(gap)), remedy !== undefined, `${lang}/${id}`);
    }
  });

  test(`${lang}: no text of a paper is empty or holds a half-written gap`, () => {
    const { papers: each, ...shared } = paperWording[lang];
    const texts = [...Object.values(shared), ...Object.values(each).flatMap((one) => [...sentencesOf(one), ...(one.blanks ?? [])])];
    for (const text of texts) assert.equal(text.replace(/\{[\w-]+\}/g, '').match(/[{}]/), null, text);
    for (const { title, opening } of Object.values(each)) assert.ok(title && opening);
  });

  test(`${lang}: every paper that has words is given out by some procedure`, () => {
    assert.deepEqual([...new Set(papers.map(({ id }) => id))].sort(), Object.keys(paperWording[lang].papers).sort());
  });
}

test('both languages ask for the same gaps, so that neither paper says less', () => {
  const gaps = (words: PaperWords) => [...new Set(sentencesOf(words).flatMap(gapsIn))].sort();
  for (const { id } of papers) assert.deepEqual(gaps(paperWording.zh.papers[id]), gaps(paperWording.en.papers[id]), id);
});

test('the slip of a village room cites no term of the Regulations, because it binds only the body that receives', () => {
  const [slip] = papers.filter(({ id }) => id === 'proxy-receipt');
  assert.notEqual(slip?.law.of, 'petition-regulation');
  assert.equal(gapsIn(paperWording.zh.papers['proxy-receipt'].closing ?? '').includes('due'), false);
});
