import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fill } from '#domain/words/fill.ts';
import { type RegisterId, registers } from '#regulations/registers/index.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import { tablePage } from '#web/resident/setup/table-page.ts';
import { trialPage } from '#web/resident/setup/trial-page.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { regionOf } from '../../region.ts';
import type { Table } from '../../registers/read-table.ts';
import { takeTable } from '../../registers/take-table.ts';
import { template } from '../../setup/template.ts';
import type { Tray } from '../../setup/tray.ts';
import { sendPage } from '../resident/visit.ts';
import { broughtTable } from './brought-table.ts';
import { columnHelp } from './column-help.ts';
import { sendWorkbook } from './file-pages.ts';
import { fieldsOf, setupReader } from './setup-visit.ts';

/** Each register by spreadsheet: template out, a trial, and only when confirmed the rows in. */
export function tablePages(app: FastifyInstance, house: House, tray: Tray): void {
  app.get('/setup/table/:id', (request, reply) => show(house, request, reply, { done: doneIn(request) }));
  app.get('/setup/table/:id/template.xlsx', async (request, reply) => {
    const id = idOf(request);
    return sendWorkbook(reply, id, await template(house, id, request.lang));
  });
  app.post('/setup/table/:id', async (request, reply) => {
    const id = idOf(request);
    const table = await broughtTable(request);
    if (typeof table === 'string') return show(house, request, reply, { fault: table });
    return tryOut(house, request, reply, { id, table, tray });
  });
  app.post('/setup/table/:id/confirm', async (request, reply) => {
    const id = idOf(request);
    const kept = tray.take(fieldsOf(request)('id'));
    if (kept?.kind !== 'table' || kept.of !== id) return show(house, request, reply, { fault: 'tableGone' });
    const hand = { by: request.entrant.by, at: house.now() };
    const { added, changed } = await takeTable(house, {
      id,
      table: kept.table,
      hand,
      lang: request.lang,
      dryRun: false,
    });
    return reply.redirect(`/setup/table/${id}?added=${added}&changed=${changed}`, 303);
  });
}

/** What the last confirmed table did, from the address that confirming led to. */
function doneIn(request: FastifyRequest): string | undefined {
  const { added, changed } = request.query as { added?: string; changed?: string };
  const { words } = setupReader(request, '');
  return added === undefined ? undefined : fill(words.takenDone, { added: Number(added), changed: Number(changed) });
}

function idOf(request: FastifyRequest): RegisterId {
  const { id } = request.params as { id: string };
  if (!Object.hasOwn(registers, id) || 'own' in registers[id as RegisterId]) throw new Trouble('not-found');
  return id as RegisterId;
}

interface Told {
  readonly done?: string | undefined;
  readonly fault?: 'tableNoFile' | 'tableUnread' | 'tableEmpty' | 'tableGone';
}

async function show(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  { done, fault }: Told,
): Promise<FastifyReply> {
  const id = idOf(request);
  const reader = setupReader(request, (await regionOf(house)).name);
  const { size } = (await house.atlas()).rows(id);
  const page = {
    ...{ name: registerWording[reader.lang].registers[id].name, count: size, path: `/setup/table/${id}` },
    ...{ columns: columnHelp(id, reader.lang), faults: fault === undefined ? [] : [reader.words[fault]] },
    ...(done !== undefined && { done }),
  };
  return sendPage(reply, tablePage(reader, page), fault === undefined ? 200 : 422);
}

async function tryOut(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  { id, table, tray }: { readonly id: RegisterId; readonly table: Table; readonly tray: Tray },
): Promise<FastifyReply> {
  const reader = setupReader(request, (await regionOf(house)).name);
  const hand = { by: request.entrant.by, at: house.now() };
  const { rejects, ...taken } = await takeTable(house, { id, table, hand, lang: reader.lang, dryRun: true });
  const trial = {
    ...{ ...taken, name: registerWording[reader.lang].registers[id].name, path: `/setup/table/${id}` },
    id: tray.keep({ kind: 'table', of: id, table }),
    rejects: rejects && tray.keep({ kind: 'file', name: `${id}-rejects.csv`, bytes: rejects }),
  };
  return sendPage(reply, trialPage(reader, trial));
}
