import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { MatterList } from '#server/routes/contract.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let station: Person;

const said = [
  { subject: '东头村三组路灯不亮', detail: '坏了三天，晚上看不见路，老人摔了一跤。', place: { code: '430199101202' } },
  { subject: '自来水停了两天', detail: '家里没有水做饭，打电话没有人接。' },
  { subject: '广场舞太吵', detail: '晚上十点还在跳，旁边的路灯很亮，孩子睡不着。' },
  { subject: '物业乱收费', detail: '小区里停车要收三次钱，物业不给发票。' },
];

before(async () => {
  county = await openCounty();
  station = await county.post('hotline-station');
  county.setClock('2026-03-02T09:00:00+08:00');
  for (const form of said) await county.says('service-request', form);
  await county.settled();
});
after(() => county.close());

const list = (q: string, who = station, more = '') =>
  who.get<MatterList>(`/api/matters?q=${encodeURIComponent(q)}${more}`);
const titles = async (q: string, who = station) => (await list(q, who)).items.map(({ title }) => title);

test('a matter is found however it is typed', async () => {
  const ways = {
    东头村三组路灯不亮: [
      '路灯 不亮',
      '路燈不亮',
      '路灯不亮',
      'ludeng',
      'ludeng buliang',
      'ldbl',
      '录灯',
      '路不亮',
      '路灯灯不亮',
      '路灯坏亮',
      '柳林村',
    ],
    自来水停了两天: ['自来水', '自來水', '自莱水', 'zilaishui', 'zls', '自来水停了怎么办', '没有人接'],
    物业乱收费: ['小区 物业', '小區物業', 'ＷＹ', '物业费乱收', '停车 发票'],
  };
  for (const [title, typed] of Object.entries(ways))
    for (const q of typed) assert.ok((await titles(q)).includes(title), `${q} finds ${title}`);
  assert.deepEqual(await titles('核电站'), []);
});

test('what stands in a title goes before what stands in a text, and both are marked', async () => {
  const { items } = await list('路灯');
  assert.deepEqual(
    items.map(({ title }) => title),
    [said[0]?.subject, said[2]?.subject],
  );
  const [inTitle, inText] = items;
  const marked = (text: string, marks: readonly (readonly [number, number])[] = []) =>
    marks.map(([from, to]) => text.slice(from, to));
  assert.deepEqual(marked(inTitle?.title ?? '', inTitle?.marks), ['路灯']);
  assert.deepEqual(marked(inText?.snippet?.text ?? '', inText?.snippet?.marks), ['路灯']);
});

test('a number is found whole and by any three of its figures', async () => {
  const { items } = await list('路灯');
  const number = items[0]?.number ?? '';
  for (const typed of [number, number.slice(-4), number.slice(2, 8), number.replace('-', ' ')])
    assert.ok(
      (await list(typed)).items.some((one) => one.number === number),
      typed,
    );
});
