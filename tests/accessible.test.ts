import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser/browser.ts';
import { type County, openCounty } from './county.ts';

let county: County;
let browser: Browser;
const axe = readFile(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

before(async () => {
  [county, browser] = await Promise.all([openCounty(), openBrowser()]);
});
after(() => Promise.all([browser.close(), county.close()]));

/** Nothing serious for axe (WCAG 2.2 AA), and nothing wider than the screen. */
async function accessible(page: Page, name: string): Promise<void> {
  await page.evaluate(await axe);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  const serious = results.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const found = serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  assert.deepEqual(found, [], name);
  const [wide, screen] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as [
    number,
    number,
  ];
  assert.ok(wide <= screen, `${name} is ${wide} wide on a screen of ${screen}`);
}

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test(`residents’ pages have no serious barrier at ${width}×${height}, also in large print`, async () => {
    const context = await browser.newContext({ viewport: { width, height }, bypassCSP: true, locale: 'zh-CN' });
    const page = await context.newPage();
    for (const size of ['normal', 'large']) {
      for (const path of [
        '/',
        '/say',
        '/say/petition',
        '/follow',
        '/public',
        '/how',
        '/how/service-request',
        '/nowhere',
      ]) {
        await page.goto(`${county.url}/print-size?to=${size}&back=${path}`);
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
        await accessible(page, `${path} in ${size} print`);
      }
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
  await page.waitForURL(/\/slip$/);
  await page.goto(`${county.url}/say`);
  assert.equal(await page.inputValue('[name=subject]'), '', 'sent is sent');
  await context.close();
});
