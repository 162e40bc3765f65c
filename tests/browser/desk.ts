import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';
import { zh } from '#web/desk/words/zh.ts';
import { accessible } from './accessible.ts';
import { errorsOn } from './examiner.ts';

/** Somebody at a desk, in a browser of their own. */
export interface Desk {
  readonly page: Page;
  readonly go: (path: string) => Promise<void>;
  /** Turns to a page of the desk by the table of contents. */
  readonly turnTo: (name: string) => Promise<void>;
  /** Does the act whose form is open, or opens its form. */
  readonly button: (name: string) => Locator;
  /** Answers a question that is a list to choose from. */
  readonly choose: (label: string, name: string) => Promise<void>;
  /** axe finds nothing serious, no script has failed. */
  readonly look: (name: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
}

export interface SignIn {
  readonly username: string;
  readonly password: string;
}

export async function sitDown(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
  { username, password }: SignIn,
): Promise<Desk> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors = errorsOn(page);
  const look = async (name: string) => {
    await accessible(page, name);
    assert.deepEqual(errors, [], name);
  };
  await page.goto(`${url}/desk/`);
  await page.getByLabel(zh.username).fill(username);
  if (!signInLooked.has(viewport.width)) await look('sign-in');
  signInLooked.add(viewport.width);
  await page.getByLabel(zh.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: zh.signIn, exact: true }).click();
  await page.getByRole('heading', { name: zh.duties, level: 1 }).waitFor();
  return {
    page,
    look,
    go: async (path) => void (await page.goto(url + path)),
    turnTo: (name) => turnTo(page, name),
    button: (name) => page.getByRole('button', { name, exact: true }),
    choose: (label, name) => choose(page, label, name),
    signOut: () => signOut(page),
  };
}

/** The page everybody comes through is looked at once on each screen. */
const signInLooked = new Set<number>();

async function turnTo(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('button', { name: zh.menu, exact: true });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('navigation', { name: zh.menu }).getByRole('link', { name, exact: true }).last().click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  // On a narrow screen the table of contents slides away.
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(name);
  await page.getByTitle(name).last().click();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('menuitem', { name: zh.signOut }).click();
  await page.getByLabel(zh.username).waitFor();
  await page.context().close();
}
