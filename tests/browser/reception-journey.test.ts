import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
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
  [county, browser] = await Promise.all([openCounty(), openBrowser()]);
  passwords = passwordsIn(await signIns(county.running.house));
});
after(() => Promise.all([browser?.close(), county?.close()]));

const times = ['09:00', '09:30'];

for (const [i, viewport] of screens.entries()) {
  const deskOf = (username: string) =>
    sitDown(browser, county.url, viewport, { username, password: passwords.get(username) ?? '' });

  test(`who comes on a reception day is seen, and confirmed by one press, at ${viewport.width} px`, async () => {
    const form = { day: 'qingshi-town', time: times[i], subject: '承包地补偿没有拿到', people: 2 };
    const { number, id } = await county.says('appointment', form);
    const desk = await deskOf('qingshi-unit');
    await desk.turnTo(zh.reception);
    const line = desk.page.getByRole('listitem').filter({ hasText: number });
    await desk.look('reception');
    await line.getByRole('button', { name: zh.receptionConfirm }).click();
    await line.getByText('定好了').waitFor();
    const { rows } = await county.running.database.app.query('select step from matter where id = $1', [id]);
    assert.deepEqual(rows, [{ step: 'confirmed' }]);
    await desk.signOut();
  });

  test(`a grid worker reports from patrol in two presses at ${viewport.width} px`, async () => {
    const desk = await deskOf('dongtou-field');
    await desk.page.getByRole('link', { name: zh.patrolReport }).click();
    assert.equal(await desk.page.getByRole('radio', { name: zh.channelPatrol }).isChecked(), true);
    await desk.signOut();
  });
}
