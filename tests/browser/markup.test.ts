import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { signIns } from '#server/demo/sign-ins.ts';
import { type County, type Mine, openCounty, passwordsIn } from '../county.ts';
import { markup } from '../hostile/nasty-words.ts';
import { saidInMarkup } from '../hostile/said-in-markup.ts';
import { openPages } from '../open-pages.ts';
import { openBrowser } from './browser.ts';
import { sitDown } from './desk.ts';

let county: County;
let browser: Browser;
let matters: readonly Mine[];

before(async () => {
  [county, browser] = await Promise.all([openCounty(), openBrowser()]);
  matters = await saidInMarkup(county);
});
after(() => Promise.all([browser.close(), county.close()]));

/** Notes what must not happen: a dialog, a script that fails, anything the policy had to stop. */
function trapOn(page: Page): string[] {
  const caught: string[] = [];
  page.on('dialog', async (dialog) => {
    caught.push(`dialog ${dialog.message()} on ${page.url()}`);
    await dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) caught.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).host.includes('evil')) caught.push(`asked for ${request.url()}`);
  });
  return caught;
}

/** Attributes that run something, and elements that only markup from outside could have brought. */
const alive = `[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes]
  .filter(({ name, value }) => /^on/i.test(name) || (/^(href|src|action|formaction|xlink:href)$/.test(name) && /^\\s*(javascript|data:text)/i.test(value)) || name === 'srcdoc')
  .map(({ name, value }) => one.tagName + ' ' + name + '=' + value))
  .concat([...document.querySelectorAll('script:not([src]), iframe, base, math, form[action^="//"], img[src="x"]')].map((one) => one.outerHTML.slice(0, 80)))`;

test('whatever residents and staff write is shown as they wrote it on the pages of residents, and runs nowhere', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  const caught = trapOn(page);
  const look = async (path: string) => {
    await page.goto(county.url + path);
    assert.deepEqual(await page.evaluate(alive), [], path);
  };
  for (const path of openPages) await look(path);
  for (const [i, { number, code }] of matters.entries()) {
    if (i % 3 !== 0) continue;
    await page.goto(`${county.url}/follow/${number}`);
    await page.locator('input[name=code]').fill(code);
    await page.locator('form[action="/follow"] button').click();
    await page.waitForURL(`**/m/${number}`);
    assert.deepEqual(await page.evaluate(alive), [], number);
    const shown = (await page.locator('main').textContent()) ?? '';
    assert.ok(shown.includes([...(markup[i] ?? '')].slice(0, 60).join('')), `${number} shows its title as written`);
    for (const path of [`/m/${number}/slip`, `/public/${number}`]) await look(path);
  }
  const all = encodeURIComponent(markup.join(' '));
  for (const path of [
    `/items?q=${all}`,
    `/say?subject=${all}&detail=${all}`,
    `/public?place=${all}`,
    `/nowhere/${all}`,
  ])
    await look(path);
  assert.deepEqual(caught, []);
});

test('nor on any page of the desk', async () => {
  const passwords = passwordsIn(await signIns(county.running.house));
  const usernames = ['hotline-station', 'county-government-supervisor'];
  for (const username of usernames) {
    const seat = { username, password: passwords.get(username) ?? '' };
    const { page, go } = await sitDown(browser, county.url, { width: 1440, height: 900 }, seat);
    const caught = trapOn(page);
    for (const path of [
      '',
      'matters',
      'station',
      'supervision',
      'matters/new',
      'hotline',
      'knowledge?q=script',
      'registers/policy-sheets',
    ]) {
      await go(`/desk/${path}`);
      await settled(page);
      assert.deepEqual(await page.evaluate(alive), [], path);
    }
    for (const { id } of matters.slice(0, 3)) {
      await go(`/desk/matters/${id}`);
      await settled(page);
      assert.deepEqual(await page.evaluate(alive), [], `${username} ${id}`);
    }
    assert.deepEqual(caught, [], username);
    await page.context().close();
  }
});

/** Its heading is there and nothing more is being fetched for it; the stream of news never ends. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page
    .locator('.ant-spin-spinning, .ant-skeleton-active')
    .waitFor({ state: 'detached' })
    .catch(() => undefined);
}
