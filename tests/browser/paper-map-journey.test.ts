import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { papersZh as sheets } from '#regulations/wording/zh/papers.ts';
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
  [county, browser] = await Promise.all([openCounty({ stories: true }), openBrowser()]);
  passwords = passwordsIn(await signIns(county.running.house));
});
after(() => Promise.all([browser?.close(), county?.close()]));

const light = {
  subject: '东头村三组路灯不亮',
  detail: '坏了三天。',
  contact: { name: '王秀兰' },
  place: { code: '430199101201' },
};

for (const viewport of screens) {
  const size = `${viewport.width}×${viewport.height}`;
  const deskOf = (username: string) =>
    sitDown(browser, county.url, viewport, { username, password: passwords.get(username) ?? '' });

  test(`a paper is opened from its matter, gets the name on the record, and prints on A4 alone, at ${size}`, async () => {
    const desk = await deskOf('hotline-station');
    const { page } = desk;
    const { id } = await county.says('service-request', light);
    await (await county.post('hotline-station')).does(id, 'dispatch', { unit: 'nongshui' });
    await desk.go(`/desk/matters/${id}`);
    await page.getByRole('link', { name: sheets.papers.receipt.title }).click();
    await page.getByRole('heading', { name: sheets.papers.receipt.title, level: 1 }).waitFor();
    await desk.look('a paper');
    await desk.button(zh.paperName).click();
    await page.getByText('王秀兰：').waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await desk.button(zh.paperPrint).isVisible(), false);
    assert.equal(await page.getByRole('navigation').first().isVisible(), false);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.match(pdf.toString('latin1'), /\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
    await page.emulateMedia({ media: null });
    await desk.go('/desk/');
    await desk.signOut();
  });

  test(`the map is never blank: marks and table agree, a mark opens the ledger at its place, late in the address, at ${size}`, async () => {
    const desk = await deskOf('hotline-station');
    const { page } = desk;
    await desk.turnTo(zh.map);
    await page.getByRole('table', { name: zh.mapTable }).waitFor();
    const marks = page.locator('.map-mark, .map-drawn a');
    await marks.first().waitFor({ timeout: 30_000 });
    assert.equal(await marks.count(), await page.locator('.map-table tbody tr').count());
    await desk.look('map');
    await page.getByText(zh.mapLate, { exact: true }).click();
    await page.waitForURL(/late=1/);
    await page.getByText(zh.mapAll, { exact: true }).click();
    await marks.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\/matters\?.*place=430199/);
    await desk.signOut();
  });
}

test('without WebGL the same is a drawing', async () => {
  const desk = await sitDown(browser, county.url, screens[1], {
    username: 'hotline-station',
    password: passwords.get('hotline-station') ?? '',
  });
  await desk.page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await desk.go('/desk/map');
  await desk.page.getByText(zh.mapNoGl).waitFor();
  await desk.page.locator('.map-drawn a').first().waitFor();
  await desk.look('drawn map');
  await desk.signOut();
});
