import type { Page } from 'playwright-core';
import { codeOf } from '#server/register.ts';
import type { County } from '../../tests/county.ts';
import { aMatter } from './a-matter.ts';
import type { Studio } from './studio.ts';

const said = {
  zh: {
    subject: '东头村三组路灯不亮',
    detail: '坏了三天，晚上看不见路，昨天有老人摔了一跤。',
    where: '三组文化广场旁边',
  },
  en: {
    subject: 'Street lamp out in group 3, Dongtou',
    detail: 'Out for three days; an old man fell in the dark yesterday.',
    where: 'beside the square in group 3',
  },
} as const;

/** The residents' pages, on a telephone. */
export async function takeResidents(studio: Studio, county: County): Promise<void> {
  const { page } = await studio.visitor('phone');
  await page.goto(`${county.url}/`);
  await studio.take(page, 'home');
  await sameThing(studio, county);
  await saySomething(studio, county, page);
  await page.goto(`${county.url}/public`);
  await studio.take(page, 'public');
  await follow(studio, county, 'service-request', 'answered', 'judge');
  await follow(studio, county, 'petition', 'served', 'served');
  await printed(studio, county);
  await page.goto(`${county.url}/print-size?to=large&back=/`);
  await studio.take(page, 'large-print');
}

async function saySomething(studio: Studio, county: County, page: Page): Promise<void> {
  const { subject, detail, where } = said[studio.lang];
  await page.goto(`${county.url}/say`);
  await page.fill('[name=subject]', subject);
  await page.fill('[name=detail]', detail);
  await page.fill('[name="place.words"]', where);
  await studio.take(page, 'say', 1500);
  await page.click('main form button[type=submit]');
  // Lamps are out elsewhere too: asked whether it is the same, it is not.
  const none = page.locator('button[name=same][value=""]');
  if ((await none.count()) > 0) await none.click();
  await studio.take(page, 'slip', 1500);
}

/** What is asked before sending when others have said it: in Chinese, as they did, of the village where they did. */
async function sameThing(studio: Studio, county: County): Promise<void> {
  const { page } = await studio.visitor('phone');
  await page.goto(`${county.url}/say`);
  await page.fill('[name=subject]', '柳林村二组路灯不亮');
  await page.fill('[name=detail]', said.zh.detail);
  await page.click('main form button[type=submit]');
  await page.waitForSelector('button[name=same]');
  await studio.take(page, 'same', 1500);
}

/** A matter as whoever holds its slip reads it. */
async function follow(studio: Studio, county: County, procedure: string, step: string, name: string): Promise<void> {
  const { page } = await studio.visitor('phone');
  const { id, number } = await aMatter(county, procedure, step);
  await page.goto(`${county.url}/follow`);
  await page.fill('[name=number]', number);
  await page.fill('[name=code]', codeOf(county.running.house, id));
  if (name === 'judge') await studio.take(page, 'follow');
  await page.click('main form button[type=submit]');
  await studio.take(page, name, 1500);
}

async function printed(studio: Studio, county: County): Promise<void> {
  const { page } = await studio.visitor('desk');
  await page.goto(`${county.url}/how/service-request`);
  await studio.take(page, 'how', 1400);
}
