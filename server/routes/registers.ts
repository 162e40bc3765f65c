import { Type } from 'typebox';
import { registerWording } from '#regulations/wording/registers.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { keysFound } from '../listen/search/find-in-registers.ts';
import { countRows, findRows } from '../store/find-rows.ts';
import { historyOf } from '../store/registers.ts';
import type { Api } from './api.ts';
import { registerChangeRoutes } from './register-changes.ts';
import { registerFileRoutes } from './register-files.ts';
import { allRegisters, columnsFor, marksFor, mayKeep, ownRows, readable } from './register-rights.ts';
import { columnViews, nameParam, rowParams, rowView } from './register-rows.ts';

const page = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 5000, default: 100 })),
  cursor: Type.Optional(Type.String({ maxLength: 400 })),
});

/** Who and what there is. Public registers are anybody's to read; each is changed by the offices that keep it. */
export function registerRoutes(app: Api, house: House): void {
  contentsRoute(app, house);
  pageRoute(app, house);
  historyRoute(app, house);
  registerChangeRoutes(app, house);
  registerFileRoutes(app, house);
}

function contentsRoute(app: Api, house: House): void {
  app.get('/api/registers', { schema: { summary: 'Registers' } }, async ({ caller, lang }) => {
    const counts = await countRows(house.db, house.region);
    const atlas = await house.atlas();
    const mine = allRegisters.filter((register) => marksFor(register, caller).length > 0);
    return mine.map((register) => ({
      name: register.id,
      label: registerWording[lang].registers[register.id].name,
      count: ownRows(register, caller, atlas) === undefined ? (counts.get(register.id) ?? 0) : undefined,
      public: register.public,
      mayEdit: mayKeep(register, caller, atlas),
      columns: columnViews(register, caller, lang),
    }));
  });
}

function pageRoute(app: Api, house: House): void {
  const schema = { summary: 'Rows of a register', params: nameParam, querystring: page };
  app.get('/api/registers/:name', { schema }, async ({ params, query, caller, lang }) => {
    const register = readable(params.name, caller);
    const { q = '', limit = 100, cursor = '' } = query;
    const after = Buffer.from(cursor, 'base64url').toString('utf8').replaceAll('\u0000', '');
    const atlas = await house.atlas();
    const own = ownRows(register, caller, atlas);
    const keys = q.trim() === '' ? undefined : keysFound(atlas.rows(register.id), columnsFor(register, caller), q);
    const rows = await findRows(house.db, house.region, register.id, { keys, after, limit: limit + 1, own });
    const items = rows.slice(0, limit).map((row) => rowView(register, row, caller));
    const last = rows.length > limit ? items.at(-1) : undefined;
    const next = last === undefined ? null : Buffer.from(last.key).toString('base64url');
    return { columns: columnViews(register, caller, lang), items, next };
  });
}

function historyRoute(app: Api, house: House): void {
  const schema = { summary: 'What a row has held, newest first', params: rowParams };
  app.get('/api/registers/:name/:key/history', { schema }, async ({ params, caller }) => {
    const register = readable(params.name, caller);
    const past = await historyOf({ db: house.db, region: house.region, register: register.id }, params.key);
    const own = ownRows(register, caller, await house.atlas());
    const mine = past.filter(({ row }) => own === undefined || own.posts.includes(String(row[own.column])));
    if (mine.length === 0) throw new Trouble('not-found');
    return mine.map((row) => rowView(register, row, caller));
  });
}
