import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fill } from '#domain/words/fill.ts';
import { adminPage } from '#web/resident/setup/admin-page.ts';
import type { SetupWords } from '#web/resident/setup/words/index.ts';
import type { House } from '../../house.ts';
import { cookieName, cookieOptions } from '../../http/credentials.ts';
import { regionOf } from '../../region.ts';
import { hasAdmin } from '../../setup/has-admin.ts';
import { makeAdmin } from '../../setup/make-admin.ts';
import { passwordFault, shortestPassword } from '../../setup/password-fault.ts';
import { accountsOf } from '../../setup/staff-accounts.ts';
import { unitNames } from '../../setup/unit-names.ts';
import { beginSession } from '../begin-session.ts';
import { sendPage } from '../resident/visit.ts';
import { fieldsOf, setupReader } from './setup-visit.ts';

/** The first administrator, made once; whoever makes it is signed in with it. */
export function adminPages(app: FastifyInstance, house: House): void {
  app.get('/setup/admin', async (request, reply) =>
    (await hasAdmin(house)) ? reply.redirect('/setup', 303) : show(house, request, reply, []),
  );
  app.post('/setup/admin', async (request, reply) => {
    if (await hasAdmin(house)) return reply.redirect('/setup', 303);
    const field = fieldsOf(request);
    const faults = await faultsIn(house, request);
    if (faults.length > 0) return show(house, request, reply, faults);
    const { password } = request.body as { password: string };
    const id = await makeAdmin(house, { username: field('username'), name: field('name'), password });
    if (id !== undefined) await beginSession(house, request, reply, { staff: id, username: field('username') });
    return reply
      .clearCookie(cookieName(request, 'setup'), { ...cookieOptions, path: '/setup' })
      .redirect('/setup', 303);
  });
}

const usernamePattern = /^[a-z0-9][a-z0-9._-]{1,63}$/;

async function faultsIn(house: House, request: FastifyRequest): Promise<readonly string[]> {
  const { words } = setupReader(request, '');
  const field = fieldsOf(request);
  const { password, again } = request.body as { password?: unknown; again?: unknown };
  const fault = passwordFault(String(password ?? ''), String(again ?? ''), field('username'), await unitNames(house));
  return [
    ...(await usernameFaults(house, words, field('username'))),
    ...(field('name') === '' ? [words.nameFault] : []),
    ...(fault === undefined ? [] : [fill(words.passwordFaults[fault], { n: shortestPassword })]),
  ];
}

/** A name that is taken is refused: an account is never given to somebody else by making it again. */
export async function usernameFaults(house: House, words: SetupWords, username: string): Promise<readonly string[]> {
  if (!usernamePattern.test(username)) return [words.usernameFault];
  const everybody = [...(await accountsOf(house)), ...(await accountsOf(house, false))];
  const taken = everybody.some((one) => one.username === username);
  return taken ? [words.usernameTaken] : [];
}

async function show(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  faults: readonly string[],
): Promise<FastifyReply> {
  const field = fieldsOf(request);
  const reader = setupReader(request, (await regionOf(house)).name);
  const form = { username: field('username'), name: field('name'), faults, shortest: shortestPassword };
  return sendPage(reply, adminPage(reader, form), faults.length === 0 ? 200 : 422);
}
