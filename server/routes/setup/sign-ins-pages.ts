import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayDay } from '#domain/matter/say-when.ts';
import type { Role } from '#domain/words/role.ts';
import { roles } from '#regulations/roles.ts';
import { wording } from '#regulations/wording/index.ts';
import { type SignInsPage, signInsPage } from '#web/resident/setup/sign-ins-page.ts';
import { signInWords } from '#web/resident/setup/words/sign-in.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { regionOf } from '../../region.ts';
import { accountsOf } from '../../setup/staff-accounts.ts';
import { type FreeAccount, freeAccounts, switchPasswords } from '../../who/free-accounts.ts';
import { matchName, partName, waitingNames } from '../../who/outside-names.ts';
import { signOutEverywhere } from '../../who/sessions.ts';
import { sendPage } from '../resident/visit.ts';
import { fieldsOf, setupReader } from './setup-visit.ts';

/** By what staff may sign in, as far as a county decides it; kept by an administrator. */
export function signInsPages(app: FastifyInstance, house: House): void {
  app.get('/setup/sign-ins', (request, reply) => show(house, request, reply, []));
  app.post('/setup/sign-ins/factors', async (request, reply) => {
    const asked = fieldsOf(request)('asked') === '1';
    await house.db.query('update region set second_factor = $2 where region = $1', [house.region, asked]);
    // Whose time has run out while it was asked is let in again; asked anew, it begins anew at the next sign-in.
    await house.db.query('update staff set factor_due = null where region = $1', [house.region]);
    return reply.redirect('/setup/sign-ins', 303);
  });
  app.post('/setup/sign-ins/match', async (request, reply) => {
    const field = fieldsOf(request);
    const account = (await accountsOf(house)).find(({ id }) => id === field('staff'));
    if (account === undefined) return show(house, request, reply, [signInWords[request.lang].outsideFault]);
    if (!(await matchName(house, field('mark'), account.id))) throw new Trouble('not-found');
    return reply.redirect('/setup/sign-ins', 303);
  });
  app.post('/setup/sign-ins/part', async (request, reply) => {
    const account = await freeBy(house, fieldsOf(request)('id'));
    if (!(await partName(house, account.id))) throw new Trouble('not-found');
    // Whoever is in by it is out.
    await signOutEverywhere(house, account.id);
    return reply.redirect('/setup/sign-ins', 303);
  });
  app.post('/setup/sign-ins/passwords', async (request, reply) => {
    const account = await freeBy(house, fieldsOf(request)('id'));
    await switchPasswords(house, account.id, fieldsOf(request)('passwords') === '1');
    return reply.redirect('/setup/sign-ins', 303);
  });
}

async function freeBy(house: House, id: string): Promise<FreeAccount> {
  const account = (await freeAccounts(house)).find((one) => one.id === id);
  if (account === undefined) throw new Trouble('not-found');
  return account;
}

async function show(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  faults: readonly string[],
): Promise<FastifyReply> {
  const region = await regionOf(house);
  const reader = setupReader(request, region.name);
  const { phrases } = wording[reader.lang];
  const day = (at: Date) => sayDay(at.toISOString(), house.now().slice(0, 10), phrases);
  const waiting =
    house.channels.oidc && (await waitingNames(house)).map(({ at, ...one }) => ({ ...one, day: day(at) }));
  const accounts = (await accountsOf(house)).map(({ id, name, username }) => ({ id, name: `${name} ${username}` }));
  const free = (await freeAccounts(house)).map(({ username, ...one }) => ({ ...one, name: `${one.name} ${username}` }));
  const page: SignInsPage = {
    asked: region.secondFactor,
    demo: region.demo,
    days: shortest,
    waiting,
    accounts,
    free,
    faults,
  };
  return sendPage(reply, signInsPage(reader, page), faults.length === 0 ? 200 : 422);
}

const shortest = Math.min(...Object.values(roles).flatMap((role: Role) => role.secondFactor?.within ?? []));
