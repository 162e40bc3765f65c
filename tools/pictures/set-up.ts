import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '#server/serve.ts';
import type { Studio } from './studio.ts';

/** Setting up a county of one's own, as far as the check-list. */
export async function takeSetUp(studio: Studio): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'huiyin-pictures-'));
  const lines: string[] = [];
  const say = { out: (line: string) => lines.push(line), log: () => undefined };
  const running = await serve({ port: 0, data, demo: false }, say);
  try {
    const address = lines.find((line) => line.startsWith('set-up '))?.slice('set-up '.length) ?? '';
    const { page } = await studio.visitor('desk');
    await page.goto(address);
    await studio.take(page, 'set-up-county');
    await page.goto(new URL('/setup/county?county=430121', address).href);
    await page.click('main form[method=post] button[type=submit]');
    await page.waitForURL(/\/setup$/);
    await studio.take(page, 'set-up', 1500);
  } finally {
    await running.stop();
    await rm(data, { recursive: true, force: true });
  }
}
