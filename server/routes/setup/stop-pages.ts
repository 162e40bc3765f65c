import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { stopPage } from '#web/resident/setup/stop-page.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { namesIn } from '../../names.ts';
import { postsLeftOpen } from '../../network/posts-left-open.ts';
import { regionOf } from '../../region.ts';
import { endInterests } from '../../registers/end-interests.ts';
import { type Account, accountsOf, switchAccount } from '../../setup/staff-accounts.ts';
import { signOutEverywhere } from '../../who/sessions.ts';
import { sendPage } from '../resident/visit.ts';
import { fieldsOf, setupReader } from './setup-visit.ts';
import { showStaff } from './show-staff.ts';

/** An account is switched off, at once where it must be; what its posts still hold is shown first, with the way to hand it over. */
export function stopPages(app: FastifyInstance, house: House): void {
  app.post('/setup/staff/stop', (request, reply) => ask(house, request, reply));
  app.post('/setup/staff/stop/sure', (request, reply) => stop(house, request, reply));
  app.post('/setup/staff/restart', async (request, reply) => {
    const account = await named(house, request, false);
    await switchAccount(house, account.id, true);
    return reply.redirect('/setup/staff', 303);
  });
}

async function ask(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const account = await named(house, request, true);
  const reader = setupReader(request, (await regionOf(house)).name);
  const names = namesIn(await house.atlas(), reader.lang);
  const open = (await postsLeftOpen(house, account)).map((key) => ({ key, name: names.post(key) ?? key }));
  const { username, name } = account;
  return sendPage(reply, stopPage(reader, { username, name, open, last: await isLastAdmin(house, account) }));
}

async function stop(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const account = await named(house, request, true);
  const { words } = setupReader(request, '');
  if (await isLastAdmin(house, account)) return showStaff(house, request, reply, { faults: [words.stopLastAdmin] });
  await switchAccount(house, account.id, false);
  await signOutEverywhere(house, account.id);
  const manned = new Set((await accountsOf(house)).flatMap(({ posts }) => posts));
  await endInterests(
    house,
    account.posts.filter((post) => !manned.has(post)),
  );
  return reply.redirect('/setup/staff', 303);
}

async function named(house: House, request: FastifyRequest, active: boolean): Promise<Account> {
  const username = fieldsOf(request)('username');
  const account = (await accountsOf(house, active)).find((one) => one.username === username);
  if (account === undefined) throw new Trouble('not-found');
  return account;
}

/** Without any administrator nobody could be let in again. */
async function isLastAdmin(house: House, { id, posts }: Account): Promise<boolean> {
  const atlas = await house.atlas();
  const isAdmin = (keys: readonly string[]) => keys.some((key) => atlas.post(key)?.office === 'admin');
  if (!isAdmin(posts)) return false;
  return !(await accountsOf(house)).some((one) => one.id !== id && isAdmin(one.posts));
}
