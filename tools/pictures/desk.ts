import type { Page } from 'playwright-core';
import { openSession } from '#server/who/sessions.ts';
import type { County } from '../../tests/county.ts';
import { aMatter } from './a-matter.ts';
import { still } from './still.ts';
import type { Studio } from './studio.ts';

/** The desk, each picture as the post sees it whose work it shows. */
export async function takeDesk(studio: Studio, county: County): Promise<void> {
  await signIn(studio, county);
  await station(studio, county);
  await unit(studio, county);
  await petitions(studio, county);
  const admin = await deskOf(studio, county, 'county-government-admin');
  await admin('/desk/registers', 'registers');
  await admin('/desk/registers/units', 'register');
}

async function signIn(studio: Studio, county: County): Promise<void> {
  const { page, context } = await studio.visitor('desk');
  await context.addCookies([{ name: 'lang', value: studio.lang, url: county.url }]);
  await page.goto(`${county.url}/desk/`);
  await page.waitForSelector('#username');
  await studio.take(page, 'sign-in');
}

async function station(studio: Studio, county: County): Promise<void> {
  const show = await deskOf(studio, county, 'hotline-station');
  const { id } = await aMatter(county, 'service-request', 'received', 'hotline');
  await show(`/desk/matters/${id}?act=dispatch`, 'dispatch');
  await show('/desk/matters/new', 'counter', async (page) => {
    await page.locator('main input[type=text], main input:not([type])').first().fill('路灯');
  });
  await show('/desk/matters', 'ledger');
  await show('/desk/listening', 'listening');
}

async function unit(studio: Studio, county: County): Promise<void> {
  const { id, post } = await aMatter(county, 'service-request', 'handling');
  const show = await deskOf(studio, county, post);
  await show('/desk/', 'duties');
  await show(`/desk/matters/${id}`, 'matter');
  await show(`/desk/matters/${id}?act=answer`, 'answer');
}

async function petitions(studio: Studio, county: County): Promise<void> {
  const registered = await aMatter(county, 'petition', 'registered');
  const office = await deskOf(studio, county, registered.post);
  await office(`/desk/matters/${registered.id}?act=transfer`, 'transfer');
  const handling = await aMatter(county, 'petition', 'handling');
  const handler = await deskOf(studio, county, handling.post);
  await handler(`/desk/matters/${handling.id}?act=opinion`, 'opinion');
}

type Show = (path: string, name: string, before?: (page: Page) => Promise<void>) => Promise<void>;

async function deskOf(studio: Studio, { running, url }: County, username: string): Promise<Show> {
  const { house } = running;
  const { rows } = await house.db.query<{ id: string }>('select id from staff where username = $1', [username]);
  const { page, context } = await studio.visitor('desk');
  const value = await openSession(house, { staff: rows[0]?.id ?? '' });
  await context.addCookies([
    { name: 'staff', value, url },
    { name: 'lang', value: studio.lang, url },
  ]);
  return async (path, name, before) => {
    await page.goto(`${url}${path}`);
    await still(page);
    await before?.(page);
    await studio.take(page, name);
  };
}
