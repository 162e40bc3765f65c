import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { signInPage } from '#web/resident/setup/sign-in-page.ts';
import type { House } from '../../house.ts';
import { cookieOptions, sameOrigin } from '../../http/credentials.ts';
import { Trouble } from '../../http/problem.ts';
import { throttle } from '../../http/throttle.ts';
import { regionOf } from '../../region.ts';
import { accountsOf } from '../../setup/staff-accounts.ts';
import { openSession, sessionHours } from '../../who/caller.ts';
import { idOfStaff } from '../../who/staff.ts';
import { sendPage } from '../resident/visit.ts';
import { setupReader } from './setup-visit.ts';

/** An administrator comes back, with no script needed. */
export function signInPages(app: FastifyInstance, house: House): void {
  const tries = throttle({ tries: 20, minutes: 15 });
  app.get('/setup/sign-in', (_, reply) => reply.redirect('/setup', 303));
  app.post('/setup/sign-in', async (request, reply) => {
    if (!sameOrigin(request)) throw new Trouble('not-allowed');
    const { username = '', password = '' } = (request.body ?? {}) as { username?: string; password?: string };
    const key = `${request.ip} ${username}`;
    if (tries.blocked(key)) return again(house, request, reply, 'signInMany');
    const id = await idOfStaff(house, String(username).trim(), String(password));
    if (id === undefined || !(await isAdmin(house, id))) {
      tries.failed(key);
      return again(house, request, reply, 'signInWrong');
    }
    await signIn(house, reply, id);
    return reply.redirect('/setup', 303);
  });
}

export async function signIn(house: House, reply: FastifyReply, id: string): Promise<void> {
  const token = await openSession(house, { staff: id });
  reply.setCookie('staff', token, { ...cookieOptions, maxAge: sessionHours.staff * 3600 });
}

async function isAdmin(house: House, id: string): Promise<boolean> {
  const atlas = await house.atlas();
  const account = (await accountsOf(house)).find((one) => one.id === id);
  return account?.posts.some((post) => atlas.post(post)?.office === 'admin') ?? false;
}

async function again(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  fault: 'signInMany' | 'signInWrong',
): Promise<FastifyReply> {
  const { username = '' } = (request.body ?? {}) as { username?: string };
  const reader = setupReader(request, (await regionOf(house)).name);
  return sendPage(
    reply,
    signInPage(reader, String(username), [reader.words[fault]]),
    fault === 'signInMany' ? 429 : 403,
  );
}
