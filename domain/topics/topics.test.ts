import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assign } from './assign.ts';
import { groupVoices } from './group-voices.ts';
import { lexiconOf } from './lexicon.ts';
import { piecesOf } from './pieces.ts';
import { added, profileOf } from './profile.ts';
import type { Voice } from './voice.ts';
import { weigh } from './weigh.ts';

/** A cutter for made-up sentences: words are written apart by a middle dot that the text does not keep. */
const known =
  '东湖花园 西山村 南门路 红星小区 路灯 不亮 自来水 浑浊 停水 油烟 噪音 扰民 夜市 烧烤 幼儿园 学费 公交车 晚点 垃圾 清运 井盖 破损 账目 公开 焚烧 秸秆 希望 尽快 处理 请求 解决'.split(
    ' ',
  );
const cut = (text: string): readonly string[] =>
  text.split(new RegExp(`(${known.join('|')})`, 'u')).filter((part) => part !== '');

const rule = { person: 10, apart: 3, span: 90, repeats: 3, for: 10, against: 5, growth: 3, fades: 365 };
const grouped = (voices: readonly Voice[]) => groupVoices(voices, { cut, rule });

const places = ['东湖花园', '西山村', '南门路', '红星小区'];
const problems = ['路灯不亮', '自来水浑浊停水', '夜市烧烤油烟噪音扰民', '幼儿园学费', '公交车晚点', '垃圾清运井盖破损'];
let n = 0;
const voice = (place: string, problem: string, more: Partial<Voice> = {}): Voice => ({
  id: `v${n++}`,
  subject: `${place}${problem}`,
  body: `${place}的${problem}，没有人管`,
  at: '2026-03-01T08:00:00+08:00',
  ...more,
});

/** Each problem at each place, said three times. */
const county = places.flatMap((place) => problems.flatMap((problem) => [1, 2, 3].map(() => voice(place, problem))));

test('the same problem at the same place is one topic; at another place it is another, and so is another problem at the place', () => {
  const { topics } = grouped(county);
  assert.equal(topics.length, places.length * problems.length);
  for (const { count, title, place } of topics) {
    assert.equal(count, 3);
    assert.ok(
      places.some((one) => title.startsWith(one) && place.startsWith(one)),
      `${title} at ${place}`,
    );
  }
});

test('every message is in exactly one topic, and their order does not matter', () => {
  const first = grouped(county).topics.map(({ ids }) => ids.join());
  fc.assert(
    fc.property(fc.shuffledSubarray([...county], { minLength: county.length }), (shuffled) => {
      const { topics } = grouped(shuffled);
      assert.deepEqual(
        topics.map(({ ids }) => ids.join()),
        first,
      );
      assert.deepEqual(topics.flatMap(({ ids }) => ids).sort(), county.map(({ id }) => id).sort());
    }),
    { numRuns: 10 },
  );
});

test('a message as near to one problem as to another goes the same way, in whatever order they came', () => {
  const said = (id: string, subject: string) => voice('', '', { id, subject, body: '' });
  const [one, other] = ['苹果，石榴，桃子，杏子，枣子，核桃', '香蕉，葡萄，柚子，柠檬，西瓜，荔枝'];
  const near = said('m', '苹果，香蕉');
  const all = [...['a', 'b', 'c'].map((id) => said(id, one)), near, ...['x', 'y', 'z'].map((id) => said(id, other))];
  for (const voices of [all, all.toReversed()])
    assert.deepEqual(
      grouped(voices)
        .topics.map(({ ids }) => ids.join(''))
        .sort(),
      ['abcm', 'xyz'],
    );
});

test('two short letters of one village that share only words of asking are two problems, where few have spoken yet', () => {
  const [accounts, straw, again] = [
    voice('西山村', '账目公开', { body: '请求解决，希望尽快处理' }),
    voice('西山村', '焚烧秸秆', { body: '请求解决，希望尽快处理' }),
    voice('西山村', '秸秆焚烧', { body: '' }),
  ].map((one) => piecesOf(one, cut));
  assert.ok(accounts && straw && again);
  const lexicon = { ...lexiconOf([accounts, straw, again]), messages: 300 };
  const known = [['accounts', profileOf([weigh(accounts, lexicon)])] as const];
  assert.equal(assign(straw, known, lexicon), undefined);
  assert.equal(assign(again, [...known, ['straw', profileOf([weigh(straw, lexicon)])]], lexicon)?.key, 'straw');
});

test('what is written in traditional characters belongs with what is written in simplified ones', () => {
  const [simple, other] = [piecesOf(voice('西山村', '垃圾清运'), cut), piecesOf(voice('西山村', '垃圾清運'), cut)];
  assert.deepEqual([...other.rest.keys()].sort(), [...simple.rest.keys()].sort());
});

test('one that comes later joins the topic it would have been grouped into, or begins its own', () => {
  const { topics, lexicon } = grouped(county);
  const profiles = topics.map((topic) => [topic.title, topic.profile] as const);
  for (const place of places)
    for (const problem of problems) {
      const late = piecesOf(voice(place, problem, { body: '一直没有人来' }), cut);
      assert.equal(assign(late, profiles, lexicon)?.key, `${place}${problem}`);
    }
  assert.equal(assign(piecesOf(voice('', '想问一问怎么办'), cut), profiles, lexicon), undefined);
  assert.equal(assign(piecesOf(voice(places[0] ?? '', problems[0] ?? ''), cut), [], lexicon), undefined);
});

test('a profile grows as its topic does and stays what grouping would have made it', () => {
  const { topics, lexicon } = grouped(county);
  const [topic] = topics;
  assert.ok(topic);
  const again = county.find(({ id }) => id === topic.ids[0]);
  assert.ok(again);
  const grown = added(topic.profile, weigh(piecesOf(again, cut), lexicon));
  assert.equal(grown.count, 4);
  assert.deepEqual(Object.keys(grown.names).sort(), Object.keys(topic.profile.names).sort());
});

test('no messages are no topics, and messages without any words are each their own', () => {
  assert.deepEqual(grouped([]).topics, []);
  const empty = ['a', 'b'].map((id) => voice('', '', { id, body: '' }));
  assert.deepEqual(
    grouped(empty).topics.map(({ ids, title, place }) => ({ ids, title, place })),
    [
      { ids: ['a'], title: '', place: '' },
      { ids: ['b'], title: '', place: '' },
    ],
  );
});

test('a name of a person is not what a topic is called, while a place can be', () => {
  const named = [
    voice('红星小区', '垃圾清运', { subject: '张某某先生反映红星小区垃圾清运' }),
    voice('红星小区', '垃圾清运'),
  ];
  const others = places.slice(0, 3).flatMap((place) => [1, 2, 3].map(() => voice(place, '路灯不亮')));
  const found = grouped([...named, ...others]).topics.find(({ ids }) => ids.includes(named[0]?.id ?? ''));
  assert.equal(found?.count, 2);
  assert.equal(found?.title, '红星小区垃圾清运');
});

test('where every subject names somebody, the place and what is said of it are the title; a name all write alike is no place', () => {
  const all = ['甲', '乙', '丙'].map((who) =>
    voice('红星小区', '', { subject: `${who}某反映垃圾清运`, body: '红星小区垃圾清运' }),
  );
  const [topic] = grouped([...all, ...county]).topics.filter(({ ids }) => ids.includes(all[0]?.id ?? ''));
  assert.match(topic?.title ?? '', /^红星小区/);
  const named = ['甲', '乙', '丙'].map((id) => voice('', '', { id, subject: '王建国垃圾清运', body: '' }));
  const [other] = grouped(named).topics;
  assert.doesNotMatch(`${other?.title}${other?.place}${other?.words}`, /王/);
});

test('a title that is too long ends with a whole word', () => {
  const long = voice('红星小区', `${'垃圾清运'.repeat(8)}一直没有人来管的自来水浑浊`, { body: '' });
  const [topic] = grouped([long]).topics;
  assert.match(topic?.title ?? '', /^红星小区(?:垃圾清运){8}…$/);
});
