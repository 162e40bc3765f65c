import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { actsZh } from '#regulations/wording/zh/acts.ts';
import { replyZh } from '#regulations/wording/zh/reply.ts';
import { serviceRequestZh } from '#regulations/wording/zh/service-request.ts';
import { signIns } from '#server/demo/sign-ins.ts';
import { zh } from '#web/desk/words/zh.ts';
import { buildPages } from '../../tools/house/pages.mjs';
import { type County, openCounty, passwordsIn } from '../county.ts';
import { openBrowser } from './browser.ts';
import { type Desk, sitDown } from './desk.ts';
import { screens } from './screens.ts';

const { fields, steps } = serviceRequestZh;
const accept = serviceRequestZh.acts.accept.label;
const office = '农业农村和水利局';

let county: County;
let browser: Browser;
let passwords: ReadonlyMap<string, string>;

before(async () => {
  assert.ok(buildPages());
  [county, browser] = await Promise.all([openCounty({ stories: true }), openBrowser()]);
  passwords = passwordsIn(await signIns(county.running.house));
});
after(() => Promise.all([browser.close(), county.close()]));

for (const viewport of screens) {
  const size = `${viewport.width}×${viewport.height}`;
  const deskOf = (username: string) =>
    sitDown(browser, county.url, viewport, { username, password: passwords.get(username) ?? '' });

  test(`a matter goes over the desks from dispatch to answer; refusals name rule and law; late words are kept, at ${size}`, async () => {
    const { id } = await county.says('service-request', { subject: '柳林村二组水管漏水', detail: '漏了四天。' });
    const matter = `/desk/matters/${id}`;
    const station = await deskOf('hotline-station');
    await station.go(matter);
    await dispatches(station);
    await station.signOut();
    const unit = await deskOf('nongshui-unit');
    await unit.go(matter);
    await allocates(unit);
    await unit.signOut();
    const [handler, head] = await Promise.all([deskOf('nongshui-handler'), deskOf('nongshui-head')]);
    await Promise.all([handler.go(matter), head.go(matter)]);
    await answersAfter(handler, () => extendsTerm(head));
    await provesLedger(handler);
    await Promise.all([handler.signOut(), head.signOut()]);
  });

  test(`duties show what is late first; the ledger is searched and a filter kept; registers show history, at ${size}`, async () => {
    const { number } = await county.says('service-request');
    const desk = await deskOf('hotline-station');
    const groups = await desk.page.getByRole('heading', { level: 2 }).filter({ visible: true }).allTextContents();
    assert.match(groups.filter((group) => /\d+件$/.test(group.trim()))[0] ?? groups.join(), new RegExp(`^${zh.late}`));
    await desk.look('duties');
    await searches(desk, number);
    await keepsFilter(desk, number);
    await readsRegister(desk);
    await desk.signOut();
  });

  test(`a walk-in is taken down at the counter and leaves with a slip, at ${size}`, async () => {
    const desk = await deskOf('hotline-station');
    const { page } = desk;
    await desk.turnTo(zh.takeDown);
    await page.getByLabel(fields.subject.label).fill('桥头垃圾没人收');
    await page.getByLabel(zh.personPhone).fill('没有号码');
    await desk.look('counter');
    await desk.button(zh.takeDownSubmit).click();
    await page.getByRole('alert').getByText(zh.missingHere).waitFor();
    await page.getByLabel(fields.detail.label).fill('堆了一周。');
    await desk.button(zh.takeDownSubmit).click();
    await refusedWithLaw(desk);
    await page.getByLabel(zh.personPhone).fill('13712345678');
    await desk.button(zh.takeDownSubmit).click();
    await page.getByRole('heading', { name: zh.slip }).waitFor();
    assert.match((await page.getByRole('article').textContent()) ?? '', /\d{6}-\d{5}.*\d{8}/s);
    await page.getByRole('img', { name: /\/follow\// }).waitFor();
    await desk.look('slip');
    await page.getByRole('link', { name: zh.slipOpen }).click();
    await page.getByRole('heading', { name: '桥头垃圾没人收' }).waitFor();
    await page.getByText(zh.masked).waitFor();
    await desk.look('what was taken down');
    await desk.signOut();
  });
}

async function dispatches(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.button(actsZh.dispatch.label).click();
  await desk.look('dispatch');
  await desk.choose(fields.unit.label, office);
  await desk.button(confirmOf(actsZh.dispatch.label)).click();
  await isDone(desk, actsZh.dispatch.label);
  await page.getByText(steps['with-unit'].label, { exact: true }).first().waitFor();
}

async function allocates(desk: Desk): Promise<void> {
  await desk.button(accept).click();
  await desk.button(confirmOf(accept)).click();
  await isDone(desk, accept);
  await desk.button(actsZh.allocate.label).click();
  await desk.choose(fields.handler.label, `${office}承办岗`);
  await desk.button(confirmOf(actsZh.allocate.label)).click();
  await isDone(desk, actsZh.allocate.label);
  const told = (await desk.page.getByRole('listitem').allTextContents()).join('\n');
  assert.match(
    told,
    new RegExp(`交由${office}承办岗承办[\\s\\S]*${office}接单[\\s\\S]*派单给.*${office}`),
    'newest first',
  );
  await desk.look('allocated');
}

/** More days than the rule has are refused at the field; a day is granted. */
async function extendsTerm(desk: Desk): Promise<void> {
  const { page } = desk;
  const confirm = desk.button(confirmOf(actsZh.extend.label));
  await desk.button(actsZh.extend.label).click();
  await page.getByLabel(fields.days.label).fill('60');
  await page.getByLabel(fields.reason.label).fill('等材料。');
  await confirm.click();
  await refusedWithLaw(desk);
  await desk.look('refused');
  await page.getByLabel(fields.days.label).fill('1');
  await confirm.click();
  await isDone(desk, actsZh.extend.label);
}

/** What was typed before somebody else acted is still there after, and can be sent. */
async function answersAfter(desk: Desk, meanwhile: () => Promise<void>): Promise<void> {
  const { page } = desk;
  const confirm = desk.button(confirmOf(actsZh.answer.label));
  await desk.button(actsZh.answer.label).click();
  await page.getByLabel(fields.reply.label).fill(reply);
  await isReadThrough(desk);
  await meanwhile();
  await confirm.click();
  const stale = page.getByRole('alert').filter({ hasText: zh.staleTitle });
  await stale.filter({ hasText: '批准延期1个工作日' }).waitFor();
  assert.equal(await page.getByLabel(fields.reply.label).inputValue(), reply);
  await desk.look('stale');
  await confirm.click();
  await isDone(desk, actsZh.answer.label);
  await page.getByText(steps.answered.label, { exact: true }).first().waitFor();
}

const reply = '您好。换了一段水管，将于十天内全部换完。';

/** While it is written, what it lacks is said with its reason, and what it promises is recorded with one press. */
async function isReadThrough({ page, button, look }: Desk): Promise<void> {
  await page.getByText(replyZh['basis-missing'].title, { exact: true }).click();
  await page.getByText(replyZh['basis-missing'].advice).waitFor();
  await look('reply read through');
  await button(zh.replyCheckPromise).click();
  assert.equal(await page.getByLabel(fields.promised.label).inputValue(), '换了一段水管，将于十天内全部换完。');
  assert.match(await page.getByLabel(fields['promised-by'].label).inputValue(), /^\d{4}-\d\d-\d\d$/);
  await page.getByText(replyZh['basis-missing'].title, { exact: true }).waitFor();
}

async function provesLedger(desk: Desk): Promise<void> {
  await desk.button(zh.proofCheck).click();
  await desk.page.getByRole('status').getByText(zh.proofHolds.replace('{n}', '6')).waitFor();
  await desk.look('answered and proved');
}

async function searches(desk: Desk, number: string): Promise<void> {
  const { page } = desk;
  await desk.turnTo(zh.ledger);
  await page.getByText(/^共\d{3,}件$/).waitFor();
  await desk.look('ledger');
  await page.getByLabel(zh.search).fill(number);
  await page.getByLabel(zh.search).press('Enter');
  await page.getByText(zh.total.replace('{n}', '1'), { exact: true }).waitFor();
  await page.getByRole('cell', { name: number, exact: true }).waitFor();
}

async function keepsFilter(desk: Desk, number: string): Promise<void> {
  const { page } = desk;
  await desk.button(zh.saveFilter).click();
  await page.getByLabel(zh.filterName).fill(`只看${number}`);
  await desk.button(zh.save).click();
  const kept = page.getByRole('link', { name: `只看${number}` });
  await kept.waitFor();
  await desk.button(zh.clearFilters).click();
  await page.getByText(/^共\d{3,}件$/).waitFor();
  await kept.click();
  await page.getByText(zh.total.replace('{n}', '1'), { exact: true }).waitFor();
  await desk.look('a kept filter');
}

async function readsRegister(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.turnTo(zh.registers);
  await desk.look('registers');
  await page.getByRole('main').getByRole('link').first().waitFor();
  await page.locator('a[href$="/registers/units"]').click();
  await page.getByRole('table').waitFor();
  await desk.look('a register');
  await desk.button(`${zh.open} nongshui`).click();
  const beside = page.getByRole('dialog');
  await beside.getByRole('heading', { name: zh.rowHistory }).waitFor();
  await beside.getByText(office).first().waitFor();
  await beside.getByText(zh.byDemonstration).waitFor();
  await desk.look('a row with its history');
  await page.keyboard.press('Escape');
  await beside.waitFor({ state: 'hidden' });
}

const confirmOf = (act: string): string => zh.submit.replace('{act}', act);

const isDone = ({ page }: Desk, act: string): Promise<void> =>
  page
    .getByRole('status')
    .getByText(zh.done.split('{seq}')[0]?.replace('{act}', act) ?? '')
    .waitFor();

/** Rule and article stand at the field. */
const refusedWithLaw = ({ page }: Desk): Promise<void> =>
  page
    .getByRole('alert')
    .getByText(new RegExp(zh.refusedBy.replace('{law}', '.*第\\d+条')))
    .waitFor();
