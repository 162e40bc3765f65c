import type { FastifyInstance, FastifyPluginCallback, FastifyRequest } from 'fastify';
import { lockedPage } from '#web/resident/setup/locked-page.ts';
import { signInPage } from '#web/resident/setup/sign-in-page.ts';
import type { House } from '../../house.ts';
import { cookieOf } from '../../http/credentials.ts';
import { regionOf } from '../../region.ts';
import { type Entrant, gateOf } from '../../setup/gate.ts';
import { type Tray, trayFor } from '../../setup/tray.ts';
import type { StaffDoor } from '../../who/staff-door.ts';
import { allRegisters } from '../register-rights.ts';
import { sendPage } from '../resident/visit.ts';
import { adminPages } from './admin-pages.ts';
import { filePages } from './file-pages.ts';
import { healthPages } from './health-pages.ts';
import { hookPages } from './hook-pages.ts';
import { keyPages } from './key-pages.ts';
import { logStatePage } from './log-state-page.ts';
import { overviewPages } from './overview-pages.ts';
import { askProof, provePages } from './prove-pages.ts';
import { explainSetupError, keepCode, setupReader, setupStyle } from './setup-visit.ts';
import { signInPages } from './sign-in-pages.ts';
import { signInsPages } from './sign-ins-pages.ts';
import { staffPages } from './staff-pages.ts';
import { tablePages } from './table-pages.ts';

declare module 'fastify' {
  interface FastifyRequest {
    entrant: Entrant;
  }
}

/** Setting up a county that is there: registers, administrator, check-list, letting residents in. `code`: printed at this start, while there was no administrator. */
export function setupPages(app: FastifyInstance, house: House, door: StaffDoor, code: string | undefined): void {
  const tray = trayFor();
  setupStyle(app);
  app.register((pages, _, done) => {
    pages.setErrorHandler(explainSetupError);
    signInPages(pages, house, door);
    pages.register((guarded, __, ready) => {
      guard(guarded, house, code);
      overviewPages(guarded, house);
      guarded.register(tables(house, tray));
      adminPages(guarded, house);
      provePages(guarded, house, door);
      healthPages(guarded, house);
      guarded.register((staff, ___, set) => {
        staffPages(staff, house, tray);
        // A table is only tried out first; taking it in is the step that matters, and no file could be kept in a form.
        askProof(staff, house, ({ routeOptions }) => routeOptions.url !== '/setup/staff');
        keyPages(staff, house);
        hookPages(staff, house);
        logStatePage(staff, house);
        signInsPages(staff, house);
        set();
      });
      filePages(guarded, tray);
      ready();
    });
    done();
  });
}

const tables =
  (house: House, tray: Tray): FastifyPluginCallback =>
  (pages, _, done) => {
    askProof(pages, house, confirmsPosts);
    tablePages(pages, house, tray);
    done();
  };

/** A table that changes who may do what is taken in; in the first set-up nobody has anything to prove it by. */
function confirmsPosts({ caller, routeOptions, params }: FastifyRequest): boolean {
  const { id } = params as { readonly id?: string };
  const register = allRegisters.find((one) => one.id === id);
  return caller.kind === 'staff' && register?.proved === true && routeOptions.url?.endsWith('/confirm') === true;
}

/** Nobody gets past without the code, or a session of an administrator once there is one. */
function guard(pages: FastifyInstance, house: House, code: string | undefined): void {
  const gate = gateOf(house, code);
  pages.decorateRequest('entrant');
  pages.addHook('preHandler', async (request, reply) => {
    if (keepCode(request, reply)) return;
    const entrant = await gate.enter(request);
    if (typeof entrant !== 'string') {
      request.entrant = entrant;
      return;
    }
    const reader = setupReader(request, (await regionOf(house)).name);
    const tried = cookieOf(request, 'setup') !== undefined;
    // Asking for the page is no offence: it answers with the question for the code.
    const status = request.method === 'GET' && !tried ? 200 : 403;
    return sendPage(reply, entrant === 'code' ? lockedPage(reader, tried) : signInPage(reader, '', []), status);
  });
}
