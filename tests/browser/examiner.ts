import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { accessible } from './accessible.ts';

export interface Examiner {
  /** Examines the page as it stands. */
  readonly look: (at: Page, name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** axe is a script, so a page without scripts is examined in a copy: the same bytes at the same address, scripts on. */
export async function examiner(browser: Browser, viewport: { width: number; height: number }): Promise<Examiner> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN' });
  const copy = await context.newPage();
  const errors = errorsOn(copy);
  const look = async (at: Page, name: string) => {
    const body = await at.content();
    await copy.route(at.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await copy.goto(at.url());
    await accessible(copy, name);
    await copy.unrouteAll();
    assert.deepEqual(errors, [], name);
  };
  return { look, close: () => context.close() };
}

/** Gathers what goes wrong in the scripts of a page, as long as it is open. */
export function errorsOn(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  return errors;
}
