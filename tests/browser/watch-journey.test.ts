import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { actsZh } from '#regulations/wording/zh/acts.ts';
import { serviceRequestZh } from '#regulations/wording/zh/service-request.ts';
import { signIns } from '#server/demo/sign-ins.ts';
import type { MatterView } from '#server/routes/contract.ts';
import { zh } from '#web/desk/words/zh.ts';
import { buildPages } from '../../tools/house/pages.mjs';
import { type County, openCounty, passwordsIn } from '../county.ts';
import { openBrowser } from './browser.ts';
import { type Desk, sitDown } from './desk.ts';
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

const light = { subject: '东头村三组路灯不亮', detail: '坏了三天，晚上看不见路。' };

for (const viewport of screens) {
  const size = `${viewport.width}×${viewport.height}`;
  const deskOf = (username: string) =>
    sitDown(browser, county.url, viewport, { username, password: passwords.get(username) ?? '' });

  test(`a matter appears at the station by itself; several are dispatched after a preview, and one that moved meanwhile is refused and stays, at ${size}`, async () => {
    const desk = await deskOf('hotline-station');
    const { page } = desk;
    await desk.turnTo(zh.station);
    await page.getByText(zh.liveOn, { exact: true }).waitFor({ state: 'attached' });
    const said = await Promise.all([1, 2, 3].map(() => county.says('service-request', light)));
    for (const { number } of said) await desk.page.getByLabel(zh.bulkSelect.replace('{number}', number)).waitFor();
    await desk.look('station');
    for (const { number } of said) await page.getByLabel(zh.bulkSelect.replace('{number}', number)).check();
    await page.getByText(zh.bulkSelected.replace('{n}', '3')).waitFor();
    await page.getByRole('region', { name: zh.bulkBar }).getByRole('button', { name: actsZh.dispatch.label }).click();
    const dialog = page.getByRole('dialog');
    await sendsTo(desk, '农业农村和水利局');
    await desk.button(zh.bulkPreview).click();
    await dialog.getByRole('row').nth(3).waitFor();
    await desk.look('preview');
    const [first, second] = said;
    assert.ok(first && second);
    await (await county.post('hotline-station-2')).does(second.id, 'dispatch', { unit: 'jiaotong' });
    await dialog
      .getByRole('button', { name: zh.bulkDo.replace('{act}', actsZh.dispatch.label).replace('{n}', '3') })
      .click();
    await dialog.getByRole('status').getByText(zh.bulkDone.replace('{n}', '2').replace('{left}', '1')).waitFor();
    await dialog.getByRole('row', { name: new RegExp(`${second.number}.*${zh.bulkRefused}`) }).waitFor();
    await desk.look('done, one refused');
    const station = await county.post('hotline-station');
    assert.equal((await station.get<MatterView>(`/api/matters/${first.id}`)).unit, 'nongshui');
    await dialog.getByRole('button', { name: zh.close, exact: true }).last().click();
    await desk.signOut();
  });

  test(`the supervisor goes from totals to the reasons, and finds every key on a sheet, at ${size}`, async () => {
    const desk = await deskOf('county-government-supervisor');
    const { page } = desk;
    await desk.turnTo(zh.supervision);
    await page.getByRole('heading', { name: zh.supervisionWeeks }).waitFor();
    await desk.look('supervision');
    await page.locator('.late-units a').first().click();
    await page.getByRole('list', { name: zh.whyWhat }).first().waitFor();
    await desk.look('late matters with reasons');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText(zh.keySelect).waitFor();
    await desk.look('keys');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await desk.signOut();
  });
}

test('keys move, select and ask for an act; while somebody types or composes they are letters', async () => {
  const desk = await sitDown(browser, county.url, screens[1], {
    username: 'hotline-station',
    password: passwords.get('hotline-station') ?? '',
  });
  const { page } = desk;
  await Promise.all([county.says('service-request', light), county.says('service-request', light)]);
  await desk.go('/desk/matters?step=received');
  const rows = page.locator('tr[data-matter]');
  await rows.nth(1).waitFor();
  await page.keyboard.press('j');
  await page.locator('tr[data-matter].is-chosen a:focus').waitFor();
  assert.equal(await rows.nth(1).getAttribute('class'), 'is-chosen');
  await page.keyboard.press('x');
  await page.getByText(zh.bulkSelected.replace('{n}', '1')).waitFor();
  await page.keyboard.press('d');
  await page.getByRole('dialog').getByText(actsZh.dispatch.label).first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('/');
  await page.keyboard.type('xjd');
  assert.equal(await page.getByLabel(zh.search).inputValue(), 'xjd');
  assert.equal(await page.getByRole('dialog').count(), 0);
  await desk.signOut();
});

for (const viewport of screens) {
  test(`what the box for everything finds is said once and chosen by the arrows, with the focus in the box, at ${viewport.width}×${viewport.height}`, async () => {
    const username = 'hotline-station';
    const desk = await sitDown(browser, county.url, viewport, { username, password: passwords.get(username) ?? '' });
    const { page } = desk;
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: zh.quickSearch, expanded: false });
    const said = await whatIsSaid(page.getByRole('dialog').getByRole('status'));
    await box.fill('路灯');
    const chosen = page.getByRole('listbox').getByRole('option', { selected: true });
    await chosen.waitFor();
    await desk.look('box for everything');
    const options = await page.getByRole('option').count();
    const open = page.getByRole('combobox', { name: zh.quickSearch, expanded: true });
    assert.equal(await open.getAttribute('aria-controls'), await page.getByRole('listbox').getAttribute('id'));
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', options - 1],
    ] as const) {
      await page.keyboard.press(key);
      const id = await page.getByRole('option').nth(at).getAttribute('id');
      await page.locator(`[aria-activedescendant="${id}"]:focus`).waitFor();
      assert.deepEqual([await chosen.count(), await chosen.getAttribute('id')], [1, id], key);
    }
    assert.equal(await chosen.textContent(), zh.quickSearchAll.replace('{words}', '路灯'));
    const best = zh.quickSearchBest.replace('{n}', String(options - 1));
    assert.deepEqual(
      (await said()).filter((text) => text === best),
      [best],
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\/matters\?q=/);
    await desk.signOut();
  });
}

/** Every text a place that is read out has had since. */
async function whatIsSaid(place: Locator): Promise<() => Promise<readonly string[]>> {
  const texts = await place.evaluateHandle((node) => {
    const heard: string[] = [];
    new MutationObserver(() => heard.push(node.textContent ?? '')).observe(node, {
      ...{ childList: true, characterData: true, subtree: true },
    });
    return heard;
  });
  return () => texts.jsonValue();
}

/** Each to one unit, not each to the proposed one. */
async function sendsTo(desk: Desk, unit: string): Promise<void> {
  const proposed = desk.page.getByLabel(zh.bulkAsProposed);
  if (await proposed.isVisible()) await proposed.uncheck();
  await desk.choose(serviceRequestZh.fields.unit.label, unit);
}
