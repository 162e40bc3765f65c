import type { FastifyInstance } from 'fastify';
import { dayOf, instantAt, nameOf } from '#domain/deadline/day.ts';
import { type RegisterId, registers } from '#regulations/registers/index.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import { overviewPage } from '#web/resident/setup/overview-page.ts';
import { worries } from '../../health/readiness.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { keepRegion, regionOf } from '../../region.ts';
import { backupStanding } from '../../setup/backup-standing.ts';
import { checkList } from '../../setup/check-list.ts';
import { hasAdmin } from '../../setup/has-admin.ts';
import { accountsOf, mannedPosts } from '../../setup/staff-accounts.ts';
import { sendPage } from '../resident/visit.ts';
import { setupReader } from './setup-visit.ts';

/** Where the set-up stands, and the door that is opened last. */
export function overviewPages(app: FastifyInstance, house: House): void {
  app.get('/setup', async (request, reply) => {
    const region = await regionOf(house);
    const atlas = await house.atlas();
    const { registers: names } = registerWording[request.lang];
    const ids = (Object.keys(registers) as RegisterId[]).filter((id) => !('own' in registers[id]));
    const tables = ids.map((id) => ({ id, name: names[id].name, count: atlas.rows(id).size }));
    const state = {
      ...{ tables, checks: await checks(house), accounts: (await accountsOf(house)).length },
      ...{ hasAdmin: await hasAdmin(house), isAdmin: request.entrant.isAdmin },
      backups: request.entrant.isAdmin ? await backupLines(house) : [],
      worries: (await worries(house)).length,
      opened: region.opened === null ? undefined : dayName(region.opened.toISOString()),
    };
    return sendPage(reply, overviewPage(setupReader(request, region.name), state));
  });
  app.post('/setup/open', async (request, reply) => {
    if (!request.entrant.isAdmin) throw new Trouble('not-allowed');
    const ready = (await checks(house)).every(({ done }) => done);
    const region = await regionOf(house);
    if (ready && region.opened === null) await keepRegion(house.db, { ...region, opened: new Date(house.now()) });
    return reply.redirect('/setup', 303);
  });
}

const dayName = (instant: string): string => nameOf(dayOf(instant));

async function backupLines({ db, region }: House) {
  const standing = await backupStanding(db, region, Date.now());
  return standing.map((line) => ({ ...line, at: line.at && minuteOf(line.at) }));
}

/** `2026-11-21 15:30`, in China. */
const minuteOf = (instant: string): string => instantAt(Date.parse(instant)).slice(0, 16).replace('T', ' ');

/** The registers are read anew: somebody may just have filled them from the command line. */
async function checks(house: House) {
  house.forget();
  return checkList(await house.atlas(), await mannedPosts(house), dayName(house.now()));
}
