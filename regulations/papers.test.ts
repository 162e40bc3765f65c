import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/matter/refusal.ts';
import { chaptersOf } from '#domain/paper/chapter.ts';
import { makePaper, type Sheet } from '#domain/paper/make-paper.ts';
import { papersAfter } from '#domain/paper/papers-after.ts';
import { acts } from '#domain/words/act.ts';
import type { Deed } from '#domain/words/case.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { play } from '../tests/play.ts';
import { worldAt } from '../tests/world.ts';
import { cases, procedures } from './index.ts';
import { papers } from './papers.ts';
import { wording } from './wording/index.ts';
import { paperWording } from './wording/papers.ts';

const names = { unit: (key: string) => `〔${key}〕`, post: (key: string) => key, category: (key: string) => key, item: (key: string) => key };

/** The papers of a story, first to last, with the sheets they print. */
function printed(rule: Procedure, story: readonly Deed[], lang: 'zh' | 'en' = 'zh', name?: string): readonly (readonly [string, Sheet])[] {
  const told = story.map((deed, i) => {
    const { said } = play(rule, story.slice(0, i + 1));
    assert.ok(!isRefusal(said), JSON.stringify(said));
    const [at] = deed;
    const seq = i + 1;
    return { ...said, at: at.length === 10 ? `${at}T09:00:00+08:00` : `${at}:00+08:00`, seq, hash: seq.toString(16).padStart(8, '0').repeat(8) };
  });
  const telling = { wording: wording[lang], names, today: '2030-01-01' };
  const chapters = chaptersOf(told);
  const making = { rule, chapters, telling, world: worldAt('2026-06-01T09:00:00+08:00'), wording: paperWording[lang], party: name === undefined ? undefined : { name } };
  return papersAfter(papers, rule, chapters).map((paper) => [paper.rule.id, makePaper(paper, making)]);
}

const all = procedures as readonly Procedure[];
const succeeds = (rule: Procedure) => (cases[rule.id] ?? []).filter(({ expect }) => expect.refused === undefined).map(({ story }) => story);
const petition = all.find(({ id }) => id === 'petition') as Procedure;
const storyWith = (rule: Procedure, step: string) => {
  const found = (cases[rule.id] ?? []).find(({ expect }) => expect.step === step && expect.refused === undefined);
  assert.ok(found, `no case ends in ${step}`);
  return found.story;
};

test('every paper comes out of some worked case, in both languages, with nothing left open and no answer missing', () => {
  const seen = new Set<string>();
  for (const lang of ['zh', 'en'] as const)
    for (const rule of all)
      for (const story of succeeds(rule))
        for (const [id, sheet] of printed(rule, story, lang)) {
          seen.add(`${rule.id}/${id}`);
          const text = JSON.stringify(sheet);
          assert.doesNotMatch(text, /undefined|\{[a-z]|（）|\(\)|NaN/, `${rule.id}/${id}: ${text}`);
          assert.ok(sheet.issuer && sheet.date && sheet.number.includes('1'), text);
        }
  const missing = papers.filter(({ id, procedure }) => !seen.has(`${procedure}/${id}`)).map(({ id, procedure }) => `${procedure}/${id}`);
  assert.deepEqual(missing, []);
});

test('an opinion says who reviews it and, once it is served, the last day; the same day on the paper sealed and served', () => {
  const story = (cases.petition ?? []).find(({ expect, story: deeds }) => expect.refused === undefined && deeds.at(-1)?.[2] === 'serve' && deeds.filter(([, , act]) => act === 'serve').length === 1)?.story;
  const [sealed, served] = printed(petition, story ?? []).filter(([id]) => id === 'opinion').map(([, sheet]) => sheet);
  assert.match(sealed?.closing.join('') ?? '', /请求〔county〕复查/);
  assert.doesNotMatch(sealed?.closing.join('') ?? '', /以前）/);
  assert.match(served?.closing.join('') ?? '', /30日内（2026年5月3日以前）请求〔county〕复查/);
  assert.match(served?.closing.join('') ?? '', /2026年4月3日送达/);
  assert.equal(served?.date, sealed?.date);
  assert.match(served?.number ?? '', /听信意〔2026〕1号/);
  assert.deepEqual(served?.parts.map(({ text }) => text), ['补偿款', '占地属实', '予以支持', '予以支持', '《土地管理法》第四十八条']);
});

test('a name stands on a paper only when it is handed in; else there is a line to write it on', () => {
  const story = storyWith(petition, 'handling');
  const [, nameless] = printed(petition, story).find(([id]) => id === 'acceptance-notice') ?? [];
  const [, named] = printed(petition, story, 'zh', '王秀兰').find(([id]) => id === 'acceptance-notice') ?? [];
  assert.match(nameless?.addressed ?? '', /^＿+：$/);
  assert.equal(named?.addressed, '王秀兰：');
});

test('the receipt of an accusation names neither whom nor what', () => {
  const story: readonly Deed[] = [['2026-03-02', 'party', 'register', { subject: '公车私用', detail: '节假日接送家人', kind: 'accusation', accused: 'water' }]];
  const sheets = printed(petition, story);
  assert.deepEqual(sheets.map(([id]) => id), ['accusation-receipt']);
  assert.doesNotMatch(JSON.stringify(sheets), /公车|water|节假日/);
});

test('what a village room hands in gets the room’s slip, not the receipt with its term', () => {
  const story: readonly Deed[] = [['2026-03-02', 'village.field', 'register', { subject: '占地补偿', detail: '没有拿到', 'received-by': 'village-room' }]];
  const [[id, sheet] = ['', undefined], ...more] = printed(petition, story);
  assert.equal(id, 'proxy-receipt');
  assert.deepEqual(more, []);
  assert.doesNotMatch(JSON.stringify(sheet), /第22条|15日/);
});

test('papers follow from acts that there are', () => {
  for (const { after } of papers) assert.ok(acts.includes(after), after);
});
