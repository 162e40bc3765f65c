import { Type } from 'typebox';
import type { House } from '../house.ts';
import { Trouble } from '../problem.ts';
import { exportFile } from '../registers/export-file.ts';
import { faultSentence } from '../registers/export-register.ts';
import { importInto } from '../registers/import-into.ts';
import { NoTable } from '../registers/read-table.ts';
import type { Api } from './api.ts';
import { columnsFor, kept, readable, wordsFor } from './register-rights.ts';
import { nameParam } from './register-rows.ts';

const dry = Type.Object({ dryRun: Type.Optional(Type.Union([Type.Literal('0'), Type.Literal('1')])) });
const kinds = Type.Object({ format: Type.Optional(Type.Union([Type.Literal('csv'), Type.Literal('xlsx')])) });
const mimes = {
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
    const bytes = await exportFile(house, register.id, lang, format, columnsFor(register, caller));
    const disposition = `attachment; filename="${register.id}.${format}"`;
    return reply.type(mimes[format]).header('content-disposition', disposition).send(bytes);
  });
}

function importRoute(app: Api, house: House): void {
  const schema = { summary: 'Import a spreadsheet (multipart, one file)', params: nameParam, querystring: dry };
  app.post('/api/registers/:name/import', { schema }, async (request) => {
    const { lang, caller, query } = request;
    const { register, hand } = kept(house, request.params.name, caller, lang);
    if (!request.isMultipart()) throw new Trouble('wrong-media');
    const part = await request.file();
    if (part === undefined) throw new Trouble('bad-request', { field: 'file' });
    const given = { id: register.id, bytes: await part.toBuffer(), lang, hand, dryRun: query.dryRun === '1' };
    const { added, changed, same, rejected } = await importInto(house, given).catch(unreadable);
    const words = wordsFor(register.id, lang);
    const reasons = rejected.map(({ line, faults }) => ({
      line,
      reasons: faults.map((one) => faultSentence(one, words)),
    }));
    return { added, changed, same, rejected: reasons };
  });
}

function unreadable(error: unknown): never {
  throw error instanceof NoTable ? new Trouble('wrong-media') : error;
}
