import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { generate } from 'otplib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { resetByAdmin } from '#server/who/resets.ts';
import { keepStaff } from '#server/who/staff.ts';
import { zh } from '#web/desk/words/zh.ts';
import { buildPages } from '../../tools/house/pages.mjs';
import { type County, openCounty } from '../county.ts';
import { openBrowser } from './browser.ts';
import { type Desk, sitDown } from './desk.ts';
import { screens } from './screens.ts';

const password = 'seven quiet herons over the weir';
const next = 'nine lamps along the old canal';

let county: County;
let browser: Browser;
let url: string;

before(async () => {
  assert.ok(buildPages());
  [county, browser] = await Promise.all([openCounty(), openBrowser()]);
  // Passkeys belong to a name, never to a number.
  url = county.url.replace('127.0.0.1', 'localhost');
});
after(() => Promise.all([browser.close(), county.close()]));

for (const [i, viewport] of screens.entries()) {
  const username = `walker.${i}`;
  test(`second factor, passkey, a screen left open, a lost password: all by the desk's own pages, at ${viewport.width}×${viewport.height}`, async () => {
    await keepStaff(county.running.house, { username, name: '走一遍的', password, posts: ['huanbao-unit'] });
    const desk = await sitDown(browser, url, viewport, { username, password });
    const keys = await virtualKeys(desk.page);
    await leavesScreenOpen(username);
    const codes = await setsUpAuthenticator(desk);
    await leaves(desk);
    await signsInWithCode(desk, username, codes);
    await makesPasskey(desk);
    await leaves(desk);
    await signsInByPasskey(desk, keys);
    await leaves(desk);
    await setsNewPassword(desk, username);
    await desk.page.context().close();
  });
}

/** An authenticator inside the browser, as a fingerprint reader would be. */
async function virtualKeys(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  return { cdp, authenticatorId };
}

/** Signs out and stays in the same browser. */
async function leaves({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: '走一遍的' }).click();
  await page.getByRole('menuitem', { name: zh.signOut }).click();
  await page.getByRole('button', { name: zh.signIn, exact: true }).waitFor();
}

/** The proof of the last ten minutes has run out. */
const leavesScreenOpen = (username: string) =>
  county.running.database.owner.query(
    `update session set proved = proved - interval '11 minutes' where staff = (select id from staff where username = $1)`,
    [username],
  );

async function setsUpAuthenticator({ page, button, look, go }: Desk): Promise<readonly string[]> {
  await go('/desk/account');
  await look('account');
  await button(zh.factorAddTotp).click();
  const dialog = page.getByRole('dialog', { name: zh.proveTitle });
  await dialog.getByLabel(zh.password).fill('not mine at all');
  await dialog.getByRole('button', { name: zh.proveGo }).click();
  await dialog.getByRole('alert').waitFor();
  await look('prove');
  await dialog.getByLabel(zh.password).fill(password);
  await dialog.getByRole('button', { name: zh.proveGo }).click();
  // What waited goes on by itself.
  await page.getByRole('img', { name: zh.factorAddTotp }).waitFor();
  const secret = ((await page.locator('.totp-secret').textContent()) ?? '').replaceAll(' ', '');
  await look('authenticator');
  await page.getByLabel(zh.totpCode).fill(await generate({ secret }));
  await button(zh.totpFinish).click();
  await page.getByRole('heading', { name: zh.recoveryTitle }).waitFor();
  const codes = await page.locator('.recovery code').allTextContents();
  assert.equal(codes.length, 10);
  await look('recovery codes');
  await button(zh.recoveryKept).click();
  return codes;
}

async function signsInWithCode(
  { page, button, look }: Desk,
  username: string,
  codes: readonly string[],
): Promise<void> {
  await page.getByLabel(zh.username).fill(username);
  await page.getByLabel(zh.password, { exact: true }).fill(password);
  await button(zh.signIn).click();
  const code = page.getByLabel(zh.code, { exact: true });
  await code.fill('12 34 56');
  await look('code asked');
  await button(zh.signIn).click();
  await page
    .getByRole('alert')
    .getByText(/验证码不对/)
    .waitFor();
  await code.fill(codes[0] ?? '');
  await button(zh.signIn).click();
  await page.getByRole('heading', { name: zh.duties, level: 1 }).waitFor();
}

async function makesPasskey({ page, button, look, go }: Desk): Promise<void> {
  await go('/desk/account');
  await button(zh.factorAddPasskey).first().click();
  await button(zh.factorAddPasskey).click();
  await page.getByText(zh.factorNamePasskey).waitFor();
  assert.equal(await page.locator('section[aria-label="第二重验证"] .account-list li').count(), 2);
  await look('account with passkey');
}

async function signsInByPasskey(
  { page, button }: Desk,
  { cdp, authenticatorId }: Awaited<ReturnType<typeof virtualKeys>>,
) {
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await button(zh.withPasskey).click();
  await page.getByRole('alert').waitFor();
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  await button(zh.withPasskey).click();
  await page.getByRole('heading', { name: zh.duties, level: 1 }).waitFor();
}

/** The administrator has handed over a one-time code: the old password is dead, the second factor stands. */
async function setsNewPassword({ page, button, look }: Desk, username: string): Promise<void> {
  const { house } = county.running;
  const { rows } = await house.db.query<{ id: string }>('select id from staff where username = $1', [username]);
  const code = await resetByAdmin(house, { id: rows[0]?.id ?? '', username });
  await button(zh.haveReset).click();
  await page.getByLabel(zh.username).fill(username);
  await page.getByLabel(zh.resetCode).fill(code.toUpperCase().replaceAll('-', ' '));
  await page.getByLabel(zh['password-next'], { exact: true }).fill('13812345678abc');
  await page.getByLabel(zh['password-again']).fill('13812345678abc');
  await button(zh.resetSet).click();
  await page
    .getByRole('alert')
    .getByText(/手机号/)
    .waitFor();
  await look('reset');
  await page.getByLabel(zh['password-next'], { exact: true }).fill(next);
  await page.getByLabel(zh['password-again']).fill(next);
  await button(zh.resetSet).click();
  await page.getByText(zh.resetDone).waitFor();
  await button(zh.backToSignIn).click();
  await page.getByLabel(zh.username).fill(username);
  await page.getByLabel(zh.password, { exact: true }).fill(next);
  await button(zh.signIn).click();
  await page.getByLabel(zh.code, { exact: true }).waitFor();
}
