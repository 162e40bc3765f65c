import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { consentOn } from '#regulations/consents.ts';
import { petitionZh } from '#regulations/wording/zh/petition.ts';
import { serviceRequestZh } from '#regulations/wording/zh/service-request.ts';
import { signIns } from '#server/demo/sign-ins.ts';
import { zh } from '#web/desk/words/zh.ts';
import { buildPages } from '../../tools/house/pages.mjs';
import { type County, openCounty, passwordsIn } from '../county.ts';
import { telephoneSwitch } from '../rings.ts';
import { openBrowser } from './browser.ts';
import { type Desk, sitDown } from './desk.ts';
import { screens } from './screens.ts';

const { fields } = serviceRequestZh;

let county: County;
let browser: Browser;
let ring: (event: object) => Promise<number>;
let passwords: ReadonlyMap<string, string>;

before(async () => {
  assert.ok(buildPages());
  [county, browser] = await Promise.all([openCounty(), openBrowser()]);
  ring = await telephoneSwitch(county);
  passwords = passwordsIn(await signIns(county.running.house));
});
after(() => Promise.all([browser.close(), county.close()]));

const phone = '13900007777';
const spoken = { subject: '柳林村二组水管漏水', detail: '从昨天晚上漏到现在，门口都是水。' };

for (const viewport of screens) {
  const size = `${viewport.width}×${viewport.height}`;

  test(`a call is taken by keyboard, from number to slip, at ${size}`, async () => {
    const earlier = await county.says('service-request', { ...spoken, contact: { name: '王秀兰', phone } });
    await county.settled();
    const desk = await operator(viewport);
    const { page } = desk;
    // With a switch the number pops up; without one it is typed.
    const typed = viewport.width < 900;
    if (!typed) await ring({ call: `call-${size}`, from: phone, agent: 'hotline-station', event: 'ringing' });
    await page.keyboard.press('Alt+1');
    if (typed) await page.keyboard.type(phone);
    else await page.getByText(zh.callRinging, { exact: true }).waitFor();
    assert.equal(await page.getByLabel(zh.callNumber).last().inputValue(), phone);
    await desk.look('a call');
    await asksForConsent(page, earlier.number);
    await writesDown(page, earlier.number);
    await desk.look('taking');
    await page.keyboard.press('Control+Enter');
    await readsBack(desk);
    await saysNumber(desk);
    await desk.signOut();
  });
}

test('life first: one key hands over, and what was said is registered as sent another way', async () => {
  const desk = await operator(screens[1]);
  const { page } = desk;
  await page.keyboard.press('Alt+2');
  await page.keyboard.type('有人掉进河里');
  await page.keyboard.press('Alt+e');
  await page.getByText(zh.dangerSure).waitFor();
  await desk.look('danger');
  await page.keyboard.press('Enter');
  await page.getByText(zh.spokenDiverted).waitFor();
  await desk.signOut();
});

test('the call-back desk takes a call down too; who may not dispatch is not offered it', async () => {
  const desk = await operator(screens[1], 'hotline-caller');
  const { page } = desk;
  await page.keyboard.press('Alt+2');
  await page.keyboard.type('东头村一组路灯不亮');
  await page.keyboard.press('Tab');
  await page.keyboard.type('三天了。');
  await page.getByRole('complementary', { name: zh.proposalTitle }).getByText('路灯照明', { exact: false }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText(zh.readBackTick).click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: zh.spokenTitle }).waitFor();
  assert.equal(await page.getByText('现在派给').count(), 0);
  await desk.signOut();
});

test('a village room files a petition for a resident: the slip names no term before the office has taken it in', async () => {
  const login = { username: 'dongtou-field', password: passwords.get('dongtou-field') ?? '' };
  const desk = await sitDown(browser, county.url, screens[0], login);
  const { page } = desk;
  await desk.turnTo(zh.takeDown);
  await page.getByRole('main').getByText(petitionZh.title, { exact: true }).click();
  await page.getByText(zh.channelProxy, { exact: true }).click();
  await page.getByText(zh.channelProxyNote).waitFor();
  assert.ok(await page.getByLabel(petitionZh.fields['received-by'].options['village-room']).isChecked());
  await page.getByLabel(petitionZh.fields.subject.label).fill('补偿款没有到');
  await page.getByLabel(petitionZh.fields.detail.label).fill('去年修路占的地。');
  await desk.button(zh.takeDownSubmit).click();
  const slip = page.getByRole('article');
  await slip.getByText(zh.slipProxy).waitFor();
  assert.equal(await slip.getByText(zh.due, { exact: true }).count(), 0);
  await desk.look('slip of a proxy');
  await desk.signOut();
});

async function operator(viewport: { width: number; height: number }, username = 'hotline-station'): Promise<Desk> {
  const desk = await sitDown(browser, county.url, viewport, { username, password: passwords.get(username) ?? '' });
  await desk.turnTo(zh.hotline);
  return desk;
}

/** Nothing of a caller is shown before they have said yes, which is ticked. */
async function asksForConsent(page: Page, number: string): Promise<void> {
  const look = page.getByRole('button', { name: zh.callEarlier, exact: true });
  assert.ok(await look.isDisabled());
  assert.equal(await page.getByText(number).count(), 0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: zh.callEarlierTitle }).waitFor();
  await page.getByText(number).first().waitFor();
}

async function writesDown(page: Page, number: string): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await page.getByText(zh.missingHere).waitFor();
  await page.keyboard.press('Alt+2');
  await page.keyboard.type(spoken.subject);
  await page.keyboard.press('Tab');
  await page.keyboard.type(spoken.detail);
  const alike = page.getByRole('complementary', { name: zh.likelySame });
  await alike.getByText(number).waitFor();
  await page.getByRole('complementary', { name: zh.proposalTitle }).getByText('水管').waitFor();
  await page
    .getByRole('complementary', { name: zh.sheets })
    .getByText('停水了怎么查', { exact: false })
    .first()
    .waitFor();
  assert.equal(await page.getByLabel(zh.personPhone).inputValue(), phone);
  // Where a recording is added, among the questions that are folded away.
  await page.getByText(agreed('recordings'), { exact: false }).waitFor({ state: 'attached' });
}

/** What one agrees to is said to the caller in the words that their own page says later. */
const agreed = (field: string): string => consentOn(field, '2026-11-21')?.zh ?? assert.fail(field);

/** Without the caller’s yes it is not sent; what was written stays. */
async function readsBack(desk: Desk): Promise<void> {
  const { page } = desk;
  await page.getByRole('heading', { name: zh.readBack }).waitFor();
  await page.getByText(spoken.detail).waitFor();
  await page.getByText(agreed('contact')).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText(zh.readBackMust).waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.getByLabel(fields.subject.label).inputValue(), spoken.subject);
  await page.keyboard.press('Control+Enter');
  await desk.look('read back');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
}

async function saysNumber(desk: Desk): Promise<void> {
  const { page } = desk;
  await page.getByRole('heading', { name: zh.spokenTitle }).waitFor();
  await desk.look('number and code');
  await page.keyboard.press('Alt+d');
  await page.getByText('已派给').waitFor();
  await page.keyboard.press('Alt+n');
  await page.getByRole('button', { name: zh.readBack }).waitFor();
  assert.equal(await page.getByLabel(zh.callNumber).last().inputValue(), '');
}
