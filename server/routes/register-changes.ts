import { Type } from 'typebox';
import { isFaulty } from '#domain/words/row-fault.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { addRow, changeRow, dropRow } from '../registers/put-row.ts';
import { freshly } from '../who/proved.ts';
import type { Api } from './api.ts';
import { kept, keptRow, refuseRow } from './register-rights.ts';
import { nameParam, rowParams, rowView } from './register-rows.ts';

const cells = Type.Record(Type.String(), Type.Unknown());

/** Rows added, changed and taken out, each with its history. */
export function registerChangeRoutes(app: Api, house: House): void {
  addRoute(app, house);
  const change = { summary: 'Change cells of a row; null empties one', params: rowParams, body: cells };
  app.patch('/api/registers/:name/:key', { schema: change }, async (request) => {
    const { params, body, caller, lang } = request;
    const before = (await house.atlas()).rows(params.name).get(params.key) ?? {};
    const { register, hand } = await keptRow(house, params.name, caller, lang, [before, { ...before, ...body }]);
    if (register.proved) await freshly(request, house);
    const row = await changeRow(house, register, params.key, body, hand);
    if (row === undefined) throw new Trouble('not-found');
    if (isFaulty(row)) throw refuseRow(register, lang, row);
    return rowView(register, row, caller);
  });
  const drop = { summary: 'Take a row out', params: rowParams };
  app.delete('/api/registers/:name/:key', { schema: drop }, async (request, reply) => {
    const { params, caller, lang } = request;
    const { register, hand } = await kept(house, params.name, caller, lang);
    if (register.proved) await freshly(request, house);
    const found = await dropRow(house, register, params.key, hand);
    if (found === undefined) throw new Trouble('not-found');
    if (found.length > 0) throw refuseRow(register, lang, found);
    return reply.code(204).send();
  });
}

function addRoute(app: Api, house: House): void {
  const schema = { summary: 'Add a row', params: nameParam, body: cells };
  app.post('/api/registers/:name', { schema }, async (request, reply) => {
    const { params, body, caller, lang } = request;
    const { register, hand } = await keptRow(house, params.name, caller, lang, [body]);
    if (register.proved) await freshly(request, house);
    const row = await addRow(house, register, body, hand);
    if (isFaulty(row)) throw refuseRow(register, lang, row);
    return reply.code(201).send(rowView(register, row, caller));
  });
}
