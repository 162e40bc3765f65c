import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { topicZh } from '#regulations/wording/zh/topic.ts';
import { signIns } from '#server/demo/sign-ins.ts';
import { zh } from '#web/desk/words/zh.ts';
import { buildPages } from '../../tools/house/pages.mjs';
import { type County, openCounty, passwordsIn } from '../county.ts';
import { openBrowser } from './browser.ts';
import { sitDown } from './desk.ts';
import { screens } from './screens.ts';

let county: County;
let browser: Browser;
let passwords: ReadonlyMap<string, string>;
before(async () => {
  assert.ok(buildPages());
  county = await openCounty({ stories: true });
  browser = await openBrowser();
  passwords = passwordsIn(await signIns(county.running.house));
});
after(async () => {
  await browser.close();
  await county.close();
});

const wide = { width: 1440, height: 900 };
const seat = (username: string) => ({ username, password: passwords.get(username) ?? '' });

test('a supervisor reads a figure, opens what was left out of it, and is refused an impossible share', async () => {
  const desk = await sitDown(browser, county.url, wide, seat('county-government-supervisor'));
  await desk.turnTo(zh.figures);
  await desk.page.getByRole('link', { name: '解决率' }).click();
  const silence = desk.page.getByRole('row', { name: /期满没有说话.*沉默不算解决/ });
  const said = Number(await silence.getByRole('link').textContent());
  await desk.look('figures');
  await desk.page.getByLabel(zh.checkPercent).fill('98');
  await desk.page.getByLabel(zh.checkBase).fill('15');
  await desk.button(zh.checkDo).click();
  await desk.page.getByText('15件里不可能有98%').waitFor();
  await silence.getByRole('link').click();
  await desk.page.getByText(`共${said}件`).waitFor();
  await desk.page.getByText('“解决率”').waitFor();
});

test('the petition office sees both sides of a difference, enters one and keeps the other with a reason', async () => {
  const office = await county.post('petition-office-petition-office');
  const message = {
    number: 'XF-2026-0042',
    subject: '补偿款没有发',
    state: '已受理',
    registered: '2026-11-03',
    accepted: '2026-11-05',
  };
  await office.send('POST', '/api/exchange/xinfang/messages', { body: { messages: [message] } });
  const desk = await sitDown(browser, county.url, wide, seat('petition-office-petition-office'));
  await desk.turnTo(zh.exchange);
  const row = (field: string) => desk.page.getByRole('row', { name: new RegExp(`XF-2026-0042 ${field}`) });
  await row('受理日期').getByText('2026-11-05').waitFor();
  await desk.look('exchange');
  await row('受理日期').getByRole('button', { name: zh.takeTheirs }).click();
  await row('受理日期').waitFor({ state: 'detached' });
  await row('状态').getByRole('button', { name: zh.keepOurs }).click();
  await row('状态').getByLabel(zh.keepReason).fill('本县还没有受理。');
  await row('状态').getByRole('button', { name: zh.keepOurs }).last().click();
  await desk.page.getByText(zh.differencesNone).waitFor();
  assert.equal(await desk.page.getByRole('row').count(), 0);
});

/** As often as brings it among the hottest of the county. */
const often = 9;

for (const viewport of screens)
  test(`what recurs is listed with its parts, opened, and made a topic with an owner in one press, on ${viewport.width} px`, async () => {
    const broken = { subject: '影剧院座椅散架', detail: '影剧院的座椅散架了，老人看戏只好自带板凳。' };
    for (let i = 0; i < often; i++) await county.says('service-request', broken);
    await county.settled();
    const desk = await sitDown(browser, county.url, viewport, seat('hotline-station'));
    const { page } = desk;
    await desk.turnTo(zh.listening);
    const problem = page.getByRole('row', { name: /座椅散架/ });
    await problem.locator('summary').click();
    await problem.getByText(zh.recurringHeatHow).waitFor();
    await desk.look('what recurs');
    await problem.getByRole('link', { name: /座椅散架/ }).click();
    await page.getByRole('heading', { name: zh.recurringTopic }).waitFor();
    await desk.look('one problem');
    const [voices = assert.fail('no number')] =
      /\d+/.exec((await page.getByRole('link', { name: /^打开这\d+件$/ }).textContent()) ?? '') ?? [];
    const isFirst = viewport === screens[0];
    const make = isFirst ? zh.recurringMake : (zh.recurringGatherRest.split('{n}')[0] ?? assert.fail());
    if (isFirst) await desk.choose(topicZh.fields.owner.label, '教育体育局');
    await page.getByRole('button', { name: make }).click();
    // The problem's own page has the same heading: only the address tells that the press was answered.
    await page.waitForURL(/\/matters\//);
    await page.getByRole('heading', { name: /座椅散架/, level: 1 }).waitFor();
    await county.settled();
    await desk.turnTo(zh.topics);
    await page.getByRole('link', { name: `归集${voices}件`, exact: true }).waitFor();
  });
