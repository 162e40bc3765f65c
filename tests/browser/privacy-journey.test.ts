import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { signIns } from '#server/demo/sign-ins.ts';
import { namesBeside } from '#server/erasure/lying-beside.ts';
import { verify } from '#server/verify/verify.ts';
import { zh } from '#web/desk/words/zh.ts';
import { pageZh } from '#web/resident/words/zh.ts';
import { buildPages } from '../../tools/house/pages.mjs';
import { type County, type Mine, openCounty, passwordsIn, type Slip, saying } from '../county.ts';
import { accessible } from './accessible.ts';
import { openBrowser } from './browser.ts';
import { sitDown } from './desk.ts';
import { screens } from './screens.ts';

let county: County;
let browser: Browser;
let mine: Mine;
const [narrow, wide] = screens;
const contact = { name: '张三丰', phone: '13800001234' };

before(async () => {
  assert.ok(buildPages());
  [county, browser] = await Promise.all([openCounty(), openBrowser()]);
  mine = await county.says('service-request', { ...saying, contact });
});
after(() => Promise.all([browser?.close(), county?.close()]));

const left = async (id: string) =>
  (await namesBeside(county.running.database.app, county.running.house.region, id)).flatMap(({ fields }) => fields);

async function resident({ number, code }: Slip, viewport: { width: number; height: number } = narrow): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${county.url}/follow/${number}`);
  await page.locator('#f-code').fill(code);
  await page.getByRole('button', { name: pageZh.followSubmit }).click();
  await page.getByText(pageZh.mineLink).click();
  await page.getByRole('heading', { name: pageZh.mineTitle, level: 1 }).waitFor();
  return page;
}

test('somebody reads who looked and why, has a copy with nothing of others, and takes a consent back at once', async () => {
  const station = await county.post('hotline-station');
  const look = await station.send('POST', `/api/matters/${mine.id}/looks`, { body: { purpose: 'contact' } });
  assert.equal(look.status, 200, JSON.stringify(look.body));
  const page = await resident(mine);
  await page.getByText('联系本人、核实情况').waitFor();
  await accessible(page, 'mine');
  const archive = unzipSync(
    await (await page.context().request.get(`${county.url}/m/${mine.number}/mine/data`)).body(),
  );
  const data = JSON.parse(strFromU8(archive['my-data.json'] ?? new Uint8Array()));
  assert.deepEqual([data.number, data.personal.contact], [mine.number, contact]);
  assert.match(strFromU8(archive['my-data.html'] ?? new Uint8Array()), /<html lang="zh-CN"/);
  await page.getByRole('button', { name: /^收回同意/ }).click();
  await page.getByText(pageZh.mineTakenBack).waitFor();
  await accessible(page, 'mine, taken back');
  assert.deepEqual(await left(mine.id), ['detail', 'subject']);
});

test('a request to erase is a matter of its own; granted, it is carried out, copies included', async () => {
  const { last } = await mine.me.get<{ last: number }>(`/api/matters/${mine.id}`);
  await mine.me.send('POST', `/api/matters/${mine.id}/acts`, { body: { act: 'withdraw', data: {}, after: last } });
  const page = await resident(mine, wide);
  await page.getByText(pageZh.mineAsk).click();
  await accessible(page, 'ask');
  await page.getByRole('button', { name: pageZh.askPrivacySubmit }).click();
  await page.getByRole('alert').waitFor();
  await page.getByText('删除', { exact: true }).click();
  await page.getByRole('button', { name: pageZh.askPrivacySubmit }).click();
  await page.waitForURL(/\/slip$/);
  const { rows } = await county.running.database.app.query('select id, last from matter where parent = $1', [mine.id]);
  const [{ id }] = rows;
  const officer = await county.post('county-government-privacy');
  const deeds = [
    ['accept', {}],
    ['grant', { reply: '删了，办理记录保留。' }],
  ] as const;
  for (const [act, data] of deeds) {
    const { last: after } = await officer.get<{ last: number }>(`/api/matters/${id}`);
    const reply = await officer.send('POST', `/api/matters/${id}/acts`, { body: { act, data, after } });
    assert.equal(reply.status, 200, JSON.stringify(reply.body));
  }
  await county.settled();
  assert.deepEqual(await left(mine.id), []);
  await page.goto(`${county.url}/m/${mine.number}/mine`);
  await page.getByText(pageZh.mineNone).waitFor();
  await accessible(page, 'mine, erased');
});

test('the officer sees what there is and not what it says, puts erasure off, and is told why something stays', async () => {
  const petition = await county.says('petition', { subject: '补偿没有到', detail: '修路占地', kind: 'claim', contact });
  const passwords = passwordsIn(await signIns(county.running.house));
  const username = 'county-government-privacy';
  const desk = await sitDown(browser, county.url, wide, { username, password: passwords.get(username) ?? '' });
  await desk.turnTo(zh.keeping);
  await desk.page.getByLabel(zh.keepingNumber).fill(petition.number);
  await desk.button(zh.keepingLook).click();
  await desk.page.getByText(petition.number).first().waitFor();
  assert.equal(await desk.page.getByText('修路占地').count(), 0);
  await desk.look('keeping');
  await desk.page.getByLabel(zh.keepingUntil).fill('2027-06-30');
  await desk.page.getByLabel(zh.keepingReason).last().fill('法院正在审理');
  await desk.button(zh.keepingHold).click();
  await desk.page.getByText(zh.keepingHeldDone).waitFor();
  await desk.look('keeping, put off');
  const officer = await county.post(username);
  const body = { basis: 'unlawful', scope: 'all', reason: '不该收集' };
  const refused = await officer.send<{ rule: string }>('POST', `/api/keeping/${petition.number}/erasures`, { body });
  assert.deepEqual([refused.status, refused.body.rule.split('/').at(-1)], [422, 'held']);
});

test('every promise holds after it', async () => {
  assert.deepEqual((await verify(county.running.house, county.running.database.owner)).findings, []);
});
