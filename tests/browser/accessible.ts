import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Nothing serious for axe (WCAG 2.2 AA), and nothing wider than the screen. The page must be able to run scripts. */
export async function accessible(page: Page, name: string): Promise<void> {
  await page.waitForFunction(still);
  await page.evaluate(await axe);
  const { violations } = (await page.evaluate(run)) as AxeResults;
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const found = serious.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  assert.deepEqual(found, [], name);
  const widths = '[document.documentElement.scrollWidth, innerWidth]';
  const [wide, screen] = (await page.evaluate(widths)) as [number, number];
  assert.ok(wide <= screen, `${name} is ${wide} wide on a screen of ${screen}`);
}

/** What passed is not gathered, and style sheets are not fetched once more for a rule that is off: half the time. */
const run = "axe.run({ resultTypes: ['violations'], preload: false })";

/** What is half faded in has half its contrast, and so has a button while it waits for an answer. */
const still = (): boolean =>
  document.querySelector('.ant-btn-loading') === null &&
  document
    .getAnimations()
    .every(({ effect, playState }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity);
