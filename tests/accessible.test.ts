import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { accessible } from './browser/accessible.ts';
import { openBrowser } from './browser/browser.ts';
import { screens } from './browser/screens.ts';
import { type County, openCounty } from './county.ts';
import { firstOf, listPages, openPages } from './open-pages.ts';

const [narrow, wide] = screens;
let county: County;
let browser: Browser;

before(async () => {
  [county, browser] = await Promise.all([openCounty({ stories: true }), openBrowser()]);
});
after(() => Promise.all([browser.close(), county.close()]));

/** Between them each page is seen in both sizes, both languages and both prints. */
const looks = [
  { screen: narrow, locale: 'zh-CN', print: 'normal' },
  { screen: narrow, locale: 'en', print: 'large' },
  { screen: wide, locale: 'zh-CN', print: 'large' },
  { screen: wide, locale: 'en', print: 'normal' },
];

for (const { screen, locale, print } of looks) {
  test(`residents’ pages have no serious barrier at ${screen.width}×${screen.height}, ${locale}, ${print} print`, async () => {
    const context = await browser.newContext({ viewport: screen, bypassCSP: true, locale });
    const page = await context.newPage();
    await page.goto(`${county.url}/print-size?to=${print}&back=/`);
    const look = async (path: string) => {
      await page.goto(county.url + path);
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      await accessible(page, path);
    };
    for (const path of openPages) await look(path);
    for (const list of listPages) {
      await page.goto(county.url + list);
      await look(firstOf(list, await page.content()) ?? assert.fail(`${list} lists nothing`));
    }
    await context.close();
  });
}

test('with JavaScript off, a word is said, refused, put right, and followed by its slip', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  await page.goto(county.url);
  await page.click('text=我要说一件事');
  await page.fill('[name=subject]', '三组路灯不亮');
  await page.click('button[type=submit]');
  assert.equal(await page.inputValue('[name=subject]'), '三组路灯不亮');
  await page.fill('[name=detail]', '坏了五天。');
  await page.click('button[type=submit]');
  // Lamps are out elsewhere in the village too: asked whether it is the same, it is not.
  await page.click('text=不是，接着提交');
  const [number = '', code = ''] = await page.locator('.big').allTextContents();
  await page.click('text=看办理经过');
  await page.click('text=用完了，退出');
  await page.goto(`${county.url}/follow/${number}`);
  await page.fill('#f-code', code);
  await page.click('button[type=submit]');
  assert.equal(await page.textContent('h1'), '三组路灯不亮');
  await context.close();
});

test('with JavaScript on, what was typed is still there after the page was lost, but not who typed it', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${county.url}/say`);
  await page.fill('[name=subject]', '三组路灯不亮');
  await page.click('summary');
  await page.fill('[name="contact.phone"]', '13800000000');
  await page.goto(county.url);
  await page.goto(`${county.url}/say`);
  assert.equal(await page.inputValue('[name=subject]'), '三组路灯不亮');
  assert.equal(await page.inputValue('[name="contact.phone"]'), '');
  await page.fill('[name=detail]', '坏了五天。');
  await page.click('button[type=submit]');
  await page.click('text=不是，接着提交');
  await page.waitForURL(/\/slip$/);
  await page.goto(`${county.url}/say`);
  assert.equal(await page.inputValue('[name=subject]'), '', 'sent is sent');
  await context.close();
});
