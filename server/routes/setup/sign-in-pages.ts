import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { signInPage } from '#web/resident/setup/sign-in-page.ts';
import { signInWords } from '#web/resident/setup/words/sign-in.ts';
import type { House } from '../../house.ts';
import { sameOrigin } from '../../http/credentials.ts';
import { Trouble } from '../../http/problem.ts';
import { regionOf } from '../../region.ts';
import { accountsOf } from '../../setup/staff-accounts.ts';
import type { Let, StaffDoor } from '../../who/staff-door.ts';
import { beginSession, signOut, triedFrom } from '../begin-session.ts';
import { sendPage } from '../resident/visit.ts';
import { setupReader } from './setup-visit.ts';

type Refused = Exclude<Let, object>;

/** An administrator comes back and leaves, with no script needed. */
export function signInPages(app: FastifyInstance, house: House, door: StaffDoor): void {
  app.get('/setup/sign-in', (_, reply) => reply.redirect('/setup', 303));
  app.post('/setup/sign-in', async (request, reply) => {
    if (!sameOrigin(request)) throw new Trouble('not-allowed');
    const { username = '', password = '', code = '' } = (request.body ?? {}) as Readonly<Record<string, unknown>>;
    const name = String(username).trim().slice(0, 64);
    const shown = { password: String(password).slice(0, 200), code: String(code).slice(0, 20) };
    const told = await door({ ...triedFrom(house, request, name), ...shown });
    if (typeof told === 'string') return again(house, request, reply, told);
    if (!(await isAdmin(house, told.staff))) return again(house, request, reply, 'wrong');
    await beginSession(house, request, reply, { ...told, username: name });
    return reply.redirect('/setup', 303);
  });
  app.post('/setup/sign-out', async (request, reply) => {
    if (!sameOrigin(request)) throw new Trouble('not-allowed');
    await signOut(house, request, reply);
    return reply.header('clear-site-data', '"cache"').redirect('/setup', 303);
  });
}

async function isAdmin(house: House, id: string): Promise<boolean> {
  const atlas = await house.atlas();
  const account = (await accountsOf(house)).find((one) => one.id === id);
  return account?.posts.some((post) => atlas.post(post)?.office === 'admin') ?? false;
}

async function again(house: House, request: FastifyRequest, reply: FastifyReply, told: Refused): Promise<FastifyReply> {
  const { username = '' } = (request.body ?? {}) as { username?: string };
  const reader = setupReader(request, (await regionOf(house)).name);
  const { codeNeeded, codeWrong } = signInWords[reader.lang];
  const faults: Readonly<Record<Refused, string>> = {
    wrong: reader.words.signInWrong,
    'too-many': reader.words.signInMany,
    'code-needed': codeNeeded,
    'factor-wrong': codeWrong,
  };
  return sendPage(reply, signInPage(reader, String(username), [faults[told]]), told === 'too-many' ? 429 : 403);
}
