import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

const under = new WeakMap<Page, Set<Request>>();

/** Counts what a page asks for from now on. The line for live updates never ends, so it is left out: for the browser the page is never idle. */
export function watch(page: Page): Page {
  const asked = new Set<Request>();
  under.set(page, asked);
  page.on('request', (request) => void (isLine(request) || asked.add(request)));
  page.on('requestfinished', (request) => void asked.delete(request));
  page.on('requestfailed', (request) => void asked.delete(request));
  return page;
}

/** Waits until a watched page has asked for nothing for half a second. */
export async function still(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  for (let quiet = 0; quiet < 5; quiet++) {
    await sleep(100);
    if ((under.get(page)?.size ?? 0) > 0) quiet = -1;
  }
}

const isLine = (request: Request): boolean => new URL(request.url()).pathname === '/api/live';
