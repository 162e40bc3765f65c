import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { MatterView } from '#server/routes/contract.ts';
import { openBrowser } from './browser/browser.ts';
import { screens } from './browser/screens.ts';
import { type County, openCounty } from './county.ts';
import { png } from './pictures.ts';
import { hiddenIn, type Page, visitor } from './visitor.ts';

let county: County;
let browser: Browser;

before(async () => {
  [county, browser] = await Promise.all([openCounty(), openBrowser()]);
});
after(() => Promise.all([browser.close(), county.close()]));

const lamp = {
  subject: '村部门口路灯夜里不亮',
  detail: '老人摔了一跤，这是我家的秘密。',
  category: 'urban.municipal.lighting',
};
const form = { ...lamp, 'place.code': '430199101201' };

/** Says it as the first, and lets it become known. */
async function said(more: object = {}) {
  const first = await county.says('service-request', { ...lamp, place: { code: '430199101201' }, ...more });
  await county.settled();
  return first;
}

const tokensIn = ({ text }: Page) => [...text.matchAll(/name="same" value="(\w+)"/g)].map(([, token = '']) => token);
const press = (fields: Readonly<Record<string, string>>) => visitor(county.url).send('/say', fields);

test('what others said is shown as a kind, a place and a day, of few people not even how many: not who, not their words, not a number', async () => {
  const first = await said();
  const page = await press({ ...form, key: 'the-second-one' });
  assert.match(page.text, /是不是同一件事/);
  assert.match(page.text, /已有人说过/);
  assert.doesNotMatch(page.text, /已有\d+人说过/);
  assert.match(page.text, /东头村/);
  // The sender’s own subject stands there, once.
  const shown = page.text.replaceAll(/<input[^>]*>/g, '').replace(lamp.subject, '');
  assert.doesNotMatch(shown, /秘密|夜里不亮/);
  assert.doesNotMatch(page.text, new RegExp(`${first.number}|${first.id}`));
});

test('who says it is the same has a matter of their own, and the station finds the first one filled in', async () => {
  const page = await press({ ...form, key: 'the-third-one' });
  const [token = ''] = tokensIn(page);
  const sent = await press({ ...form, key: 'the-third-one', looked: 'yes', same: token });
  assert.match(sent.path, /\/slip$/);
  const [, number = ''] = /\/m\/([\d-]+)\/slip/.exec(sent.path) ?? [];
  const { rows } = await county.running.database.app.query<{ id: string }>('select id from matter where number = $1', [
    number,
  ]);
  const station = await county.post('hotline-station');
  const { answers } = await station.get<MatterView>(`/api/matters/${rows[0]?.id}`);
  assert.equal(typeof answers.same, 'string');
  await station.does(String(rows[0]?.id), 'merge', { main: answers.same });
});

test('a token made up, or an hour old, joins nothing; a number typed in its place neither', async () => {
  const first = await said();
  const [token = ''] = tokensIn(await press({ ...form, key: 'the-fourth-one' }));
  for (const same of ['0'.repeat(32), first.number, first.id]) {
    const again = await press({ ...form, key: 'the-fourth-one', looked: 'yes', same });
    assert.match(again.text, /隔了一阵/);
  }
  county.setClock(new Date(Date.parse(county.running.house.now()) + 3_700_000).toISOString().replace('Z', '+00:00'));
  const late = await press({ ...form, key: 'the-fourth-one', looked: 'yes', same: token });
  assert.match(late.text, /隔了一阵/);
});

test('nothing is compared with a petition, an accusation or another town', async () => {
  const petition = await visitor(county.url).send('/say/petition', {
    subject: lamp.subject,
    detail: '要书面答复',
    key: 'a-petition',
  });
  assert.match(petition.path, /\/slip$/);
  const far = await press({ ...form, 'place.code': '430199102201', key: 'from-far-away' });
  assert.match(far.path, /\/slip$/);
});

test('where no place was chosen, the village that the words name is the place', async () => {
  const { subject, detail } = lamp;
  // One of each village is known by now: the far one came with the words before.
  await county.settled();
  const near = await press({ subject: `东头村${subject}`, detail, key: 'named-near' });
  assert.match(near.text, /是不是同一件事/);
  const far = await press({ subject: `南湾村${subject}`, detail, key: 'named-far' });
  assert.match(far.text, /<h2>南湾村/);
  assert.doesNotMatch(far.text, /<h2>东头村/);
});

for (const viewport of screens) {
  test(`without JavaScript one press says “me too” at ${viewport.width} px, photos and words kept`, async () => {
    const context = await browser.newContext({ viewport, javaScriptEnabled: false, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${county.url}/say?place=430199101201&category=urban.municipal.lighting`);
    await page.fill('[name=subject]', lamp.subject);
    await page.fill('[name=detail]', '第二盏也不亮。');
    await page.click('main button[type=submit]');
    await page.click('text=是同一件，我也算一个 >> nth=0');
    await page.click('text=看办理经过');
    assert.match((await page.textContent('main')) ?? '', /第二盏也不亮/);
    await context.close();
  });
}

test('more can be said later with photos, and the page says in plain words that it came', async () => {
  const me = visitor(county.url);
  const slip = await me.send('/say', { subject: '水塘边护栏断了', detail: '孩子在旁边玩。', key: 'a-broken-rail' });
  const [, number = ''] = /\/m\/([\d-]+)\/slip/.exec(slip.path) ?? [];
  const matter = await me.get(`/m/${number}`);
  const ways = [...matter.text.matchAll(/\/do\/([\w-]+)"/g)].map(([, act]) => act);
  assert.deepEqual(ways, ['supplement', 'urge', 'withdraw']);
  const form = await me.get(`/m/${number}/do/supplement`);
  const fields = { ...hiddenIn(form, `/m/${number}/do`), words: '今天又断了一截。' };
  const refused = await me.send(`/m/${number}/do`, { ...fields, words: '' }, [new File([png], '护栏.png')]);
  assert.equal(refused.status, 422);
  const [, kept = ''] = /name="photos.kept" value="([\w-]+)"/.exec(refused.text) ?? [];
  const done = await me.send(`/m/${number}/do`, { ...fields, 'photos.kept': kept }, []);
  assert.match(done.text, /您补充的情况收到了/);
  assert.match(done.text, new RegExp(`/m/${number}/files/${kept}`));
});
