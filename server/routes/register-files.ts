import { Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { exportFile } from '../registers/export-file.ts';
import { NoTable, readTable } from '../registers/read-table.ts';
import { takeTable } from '../registers/take-table.ts';
import { withoutReasons } from '../registers/without-reasons.ts';
import { freshly } from '../who/proved.ts';
import type { Api } from './api.ts';
import { columnsFor, kept, notForOthers, ownRows, readable } from './register-rights.ts';
import { nameParam } from './register-rows.ts';

const dry = Type.Object({ dryRun: Type.Optional(Type.Union([Type.Literal('0'), Type.Literal('1')])) });
const kinds = Type.Object({ format: Type.Optional(Type.Union([Type.Literal('csv'), Type.Literal('xlsx')])) });
export const mimes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Registers as spreadsheets, in and out. */
export function registerFileRoutes(app: Api, house: House): void {
  importRoute(app, house);
  const schema = { summary: 'A register as a spreadsheet', params: nameParam, querystring: kinds };
  app.get('/api/registers/:name/export', { schema }, async ({ params, query, caller, lang }, reply) => {
    const register = readable(params.name, caller);
    const { format = 'csv' } = query;
    const seen = { columns: columnsFor(register, caller), own: ownRows(register, caller, await house.atlas()) };
    const bytes = await exportFile(house, register.id, lang, format, seen);
    const disposition = `attachment; filename="${register.id}.${format}"`;
    return reply.type(mimes[format]).header('content-disposition', disposition).send(bytes);
  });
}

function importRoute(app: Api, house: House): void {
  const schema = { summary: 'Import a spreadsheet (multipart, one file)', params: nameParam, querystring: dry };
  app.post('/api/registers/:name/import', { schema }, async (request) => {
    const { lang, caller, query } = request;
    const { register, hand } = await kept(house, request.params.name, caller, lang);
    if (register.own !== undefined) throw notForOthers(register, lang);
    if (register.proved && query.dryRun !== '1') await freshly(request, house);
    if (!request.isMultipart()) throw new Trouble('wrong-media');
    const part = await request.file();
    if (part === undefined) throw new Trouble('bad-request', { field: 'file' });
    const table = withoutReasons(await readTable(await part.toBuffer()).catch(unreadable));
    const taking = { id: register.id, table, lang, hand, dryRun: query.dryRun === '1' };
    const { added, changed, same, rejected } = await takeTable(house, taking);
    return { added, changed, same, rejected };
  });
}

function unreadable(error: unknown): never {
  throw error instanceof NoTable ? new Trouble('wrong-media') : error;
}
