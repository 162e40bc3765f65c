import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { StaffPage } from '#web/resident/setup/staff-page.ts';
import { trialPage } from '#web/resident/setup/trial-page.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { postsStops } from '../../network/posts-stops.ts';
import { regionOf } from '../../region.ts';
import { firstPassword, firstPasswordUntil } from '../../setup/first-password.ts';
import { handOver } from '../../setup/hand-over.ts';
import { accountsOf } from '../../setup/staff-accounts.ts';
import { staffTemplate } from '../../setup/staff-template.ts';
import { takeStaff } from '../../setup/take-staff.ts';
import type { Tray } from '../../setup/tray.ts';
import { noteFactorDuty } from '../../who/factor-duty.ts';
import { dropFactors } from '../../who/factors.ts';
import { resetByAdmin } from '../../who/resets.ts';
import { keepStaff } from '../../who/staff.ts';
import { sendPage } from '../resident/visit.ts';
import { usernameFaults } from './admin-pages.ts';
import { broughtTable } from './brought-table.ts';
import { sendWorkbook } from './file-pages.ts';
import { fieldsOf, setupReader } from './setup-visit.ts';
import { showStaff } from './show-staff.ts';
import { stopPages } from './stop-pages.ts';

/** Accounts of staff, kept by an administrator: before the county opens and ever after. */
export function staffPages(app: FastifyInstance, house: House, tray: Tray): void {
  app.addHook('preHandler', (request, _, next) =>
    next(request.entrant.isAdmin ? undefined : new Trouble('not-allowed')),
  );
  app.get('/setup/staff', (request, reply) => {
    const { file, n } = request.query as { file?: string; n?: string };
    return showStaff(house, request, reply, file === undefined ? {} : { file: { id: file, count: Number(n) } });
  });
  app.get('/setup/staff/template.xlsx', async (request, reply) =>
    sendWorkbook(reply, 'staff', await staffTemplate(house, request.lang)),
  );
  app.post('/setup/staff', (request, reply) => tryOut(house, tray, request, reply));
  app.post('/setup/staff/confirm', (request, reply) => confirm(house, tray, request, reply));
  app.post('/setup/staff/one', (request, reply) => addOne(house, request, reply));
  app.post('/setup/staff/password', (request, reply) => renew(house, request, reply));
  stopPages(app, house);
}

async function tryOut(house: House, tray: Tray, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const table = await broughtTable(request);
  const reader = setupReader(request, (await regionOf(house)).name);
  if (typeof table === 'string') return showStaff(house, request, reply, { faults: [reader.words[table]] });
  const { rejects, ...taken } = await takeStaff(house, { table, lang: reader.lang, dryRun: true });
  const trial = {
    ...{ ...taken, name: reader.words.staffTitle, path: '/setup/staff' },
    id: tray.keep({ kind: 'table', of: 'staff', table }),
    rejects: rejects && tray.keep({ kind: 'file', name: 'staff-rejects.csv', bytes: rejects }),
  };
  return sendPage(reply, trialPage(reader, trial));
}

async function confirm(house: House, tray: Tray, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const kept = tray.take(fieldsOf(request)('id'));
  const { words } = setupReader(request, '');
  if (kept?.kind !== 'table' || kept.of !== 'staff')
    return showStaff(house, request, reply, { faults: [words.tableGone] });
  const { handed } = await takeStaff(house, { table: kept.table, lang: request.lang, dryRun: false });
  if (handed.length === 0) return reply.redirect('/setup/staff', 303);
  const bytes = handOver(handed, await house.atlas(), request.lang);
  const file = tray.keep({ kind: 'file', name: 'passwords.csv', bytes });
  return reply.redirect(`/setup/staff?file=${file}&n=${handed.length}`, 303);
}

async function addOne(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const field = fieldsOf(request);
  const { words } = setupReader(request, '');
  const said: StaffPage['said'] = { username: field('username'), name: field('name'), post: field('post') };
  const atlas = await house.atlas();
  const known = atlas.post(said.post) !== undefined;
  const people = await accountsOf(house);
  const faults = [
    ...(await usernameFaults(house, words, said.username)),
    ...(said.name === '' ? [words.nameFault] : []),
    ...(known ? postsStops({ atlas, lang: request.lang }, people, said.username, [said.post]) : [words.staffPostFault]),
  ];
  if (faults.length > 0) return showStaff(house, request, reply, { said, faults: [...faults, words.faultsKept] });
  const handed = { username: said.username, name: said.name, password: firstPassword() };
  await keepStaff(house, { ...handed, posts: [said.post], until: await firstPasswordUntil(house) });
  return showStaff(house, request, reply, { handed });
}

/** Somebody forgot theirs: a one-time code with which they set their own, and whoever is signed in with the old one is out. */
async function renew(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const username = fieldsOf(request)('username');
  const account = (await accountsOf(house)).find((one) => one.username === username);
  if (account === undefined) throw new Trouble('not-found');
  const { id, name } = account;
  if (fieldsOf(request)('factors') === '1') await dropFactors(house, id);
  await noteFactorDuty(house, id);
  const password = await resetByAdmin(house, { id, username });
  return showStaff(house, request, reply, { handed: { username, name, password, isReset: true } });
}
