import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { purposesZh } from '#regulations/wording/zh/purposes.ts';
import { signIns } from '#server/demo/sign-ins.ts';
import { zh } from '#web/desk/words/zh.ts';
import { buildPages } from '../../tools/house/pages.mjs';
import { type County, openCounty, passwordsIn, saying } from '../county.ts';
import { openBrowser } from './browser.ts';
import { type Desk, sitDown } from './desk.ts';
import { screens } from './screens.ts';

let county: County;
let browser: Browser;
let passwords: ReadonlyMap<string, string>;
let matter: string;

before(async () => {
  assert.ok(buildPages());
  [county, browser] = await Promise.all([openCounty(), openBrowser()]);
  passwords = passwordsIn(await signIns(county.running.house));
  const contact = { name: '王秀兰', phone: '13800001234', address: '东头村三组12号' };
  matter = `/desk/matters/${(await county.says('service-request', { ...saying, contact })).id}`;
});
after(() => Promise.all([browser.close(), county.close()]));

const deskOf = (username: string, viewport: { width: number; height: number }) =>
  sitDown(browser, county.url, viewport, { username, password: passwords.get(username) ?? '' });

/** Presses for a look without a purpose first, is told, and names one. */
async function looksFor(desk: Desk, purpose: string): Promise<void> {
  await desk.button(zh.look).click();
  await desk.button(zh.lookConfirm).click();
  await desk.page.getByText(zh.lookNoPurpose).waitFor();
  await desk.page.getByRole('combobox', { name: zh.lookPurpose }).click();
  await desk.page.locator('.ant-select-item-option', { hasText: purpose }).click();
  await desk.look('a purpose chosen');
  await desk.button(zh.lookConfirm).click();
  await desk.page.getByText(zh.looked).waitFor();
}

for (const viewport of screens) {
  const size = `${viewport.width}×${viewport.height}`;
  test(`a purpose is chosen before anything personal is shown, and shows no more than it needs, at ${size}`, async () => {
    const station = await deskOf('hotline-station', viewport);
    await station.go(matter);
    await looksFor(station, purposesZh['call-back'].label);
    await station.page.getByText('王秀兰 13800001234 ***').waitFor();
    assert.equal(await station.page.getByText('东头村三组12号').count(), 0);
    await station.page
      .getByText(/查看了联系方式，用途：回访/)
      .first()
      .waitFor();
    await station.signOut();
  });
}

const [screen = { width: 390, height: 844 }] = screens;

test('supervision recognises and does not read; audit is offered no look', async () => {
  const supervisor = await deskOf('county-government-supervisor', screen);
  await supervisor.go(matter);
  await looksFor(supervisor, purposesZh.supervise.label);
  await supervisor.page.getByText('王* 138****1234 ***').waitFor();
  await supervisor.signOut();
  const auditor = await deskOf('county-government-auditor', screen);
  const asked = auditor.page.waitForResponse((response) => response.url().includes('/api/purposes'));
  await auditor.go(matter);
  await asked;
  await auditor.page.getByText(zh.masked).first().waitFor();
  assert.equal(await auditor.button(zh.look).count(), 0);
  await auditor.signOut();
});
