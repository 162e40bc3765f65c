import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { accessible } from './browser/accessible.ts';
import { openBrowser } from './browser/browser.ts';
import { screens } from './browser/screens.ts';
import { type County, openCounty } from './county.ts';
import { visitor } from './visitor.ts';

let county: County;
let browser: Browser;

before(async () => {
  [county, browser] = await Promise.all([openCounty(), openBrowser()]);
});
after(() => Promise.all([browser.close(), county.close()]));

for (const lang of ['zh', 'en'] as const) {
  test(`the calendar, and the booking of a day, are whole in ${lang}`, async () => {
    const reader = visitor(county.url, { 'accept-language': lang });
    for (const path of ['/reception', '/reception/qingshi-town']) {
      const { text } = await reader.get(path);
      assert.equal(text.match(/<h1/g)?.length, 1, path);
      assert.doesNotMatch(text.replace(/<[^>]*>/g, ' '), /undefined|null|NaN|\[object|\{\w+\}/, path);
    }
    assert.equal((await reader.get('/say/appointment')).path, '/reception');
    assert.equal((await reader.get('/reception/qingshi-past')).status, 404);
  });
}

test('what others took meanwhile is refused with the nearest free day, and nothing typed is lost', async () => {
  const fields = { key: 'first-of-them', time: '09:00', subject: '低保为什么停了', people: '1' };
  const one = await visitor(county.url).send('/reception/baihe-town', fields);
  assert.match(one.path, /\/slip$/);
  const other = await visitor(county.url).send('/reception/baihe-town', { ...fields, key: 'second-of-them' });
  assert.equal(other.status, 422);
  assert.match(other.text, /已经约满/);
  assert.match(other.text, /value="低保为什么停了"/);
  assert.doesNotMatch(other.text, /value="09:00"/);
  const crowd = await visitor(county.url).send('/reception/baihe-town', {
    ...fields,
    time: '09:30',
    key: 'x6',
    people: '6',
  });
  assert.equal(crowd.status, 422);
  assert.match(crowd.text, /第二十条/);
});

for (const viewport of screens) {
  test(`without JavaScript a time is booked, seen and called off at ${viewport.width} px`, async () => {
    const context = await browser.newContext({ viewport, javaScriptEnabled: false, bypassCSP: true, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(county.url);
    await page.click('text=领导接访日');
    await page.click('[aria-label*="沈芸"]');
    await page.check('[name=time][value="09:30"]');
    await page.fill('[name=subject]', '承包地补偿没有拿到');
    await page.fill('[name=people]', '2');
    await page.click('main button[type=submit]');
    await page.click('text=看办理经过');
    assert.match((await page.textContent('main')) ?? '', /09:30/);
    await page.click('text=不去了，取消');
    await page.click('main button[type=submit]');
    assert.match((await page.textContent('main')) ?? '', /取消了/);
    await context.close();
  });

  test(`the calendar and the form have no serious barrier at ${viewport.width} px`, async () => {
    const context = await browser.newContext({ viewport, bypassCSP: true, locale: 'zh-CN' });
    const page = await context.newPage();
    for (const path of ['/reception', '/reception/dongtou-visit']) {
      await page.goto(`${county.url}${path}`);
      await accessible(page, path);
    }
    await context.close();
  });
}
