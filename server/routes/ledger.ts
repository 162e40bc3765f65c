import { type Static, Type } from 'typebox';
import type { Lang } from '#domain/words/lang.ts';
import { stepLabel } from '#domain/words/wording.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { findByWords } from '../listen/search/find-by-words.ts';
import { countFound, idsFound, mostCounted, readPlace, writePlace } from '../listen/search/list-found.ts';
import type { Among } from '../listen/search/walk.ts';
import { writeCsv } from '../registers/write-table.ts';
import { countMatters, findMatters, type Line, type Sort } from '../store/find-matters.ts';
import { lineView } from '../views/line.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import type { Caller } from '../who/caller.ts';
import { scopeOf } from '../who/scope.ts';
import type { MatterList } from './contract.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { filterFrom, filterQuery } from './filter-query.ts';
import { exportHeads } from './ledger-words.ts';

export const listQuery = Type.Object({
  ...filterQuery,
  sort: Type.Optional(Type.Union([Type.Literal('due'), Type.Literal('opened')])),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
  cursor: Type.Optional(Type.String({ maxLength: 200 })),
  total: Type.Optional(Type.Literal('1')),
  format: Type.Optional(Type.Literal('csv')),
  lang: Type.Optional(Type.String({ maxLength: 10 })),
});

/** Who asks, in which language, for what. */
export interface Asked {
  readonly caller: Caller;
  readonly lang: Lang;
  readonly query: Static<typeof listQuery>;
}

/** The most rows one file of the ledger view holds. */
const mostRows = 10_000;
/** Of what was found by words, as many of the newest are put into another order than by how well they fit. */
const mostSorted = 5000;

/** One page of the ledger view. */
export async function listMatters(house: House, { caller, lang, query }: Asked): Promise<MatterList> {
  const reading = await readingIn(house, lang);
  const scope = scopeOf(caller, reading.world, 2);
  const { sort = 'opened', limit = 50, cursor, total } = query;
  const { q, ...others } = filterFrom(query, caller, reading);
  const among = { region: house.region, scope, filter: others };
  if (q?.trim() && query.sort === undefined) return listFound(house, reading, among, { ...query, q, limit });
  const filter = q?.trim() ? { ...others, ids: await idsFound(house, among, q, mostSorted) } : others;
  const lines = await findMatters(house.db, house.region, scope, filter, {
    sort,
    limit: limit + 1,
    after: readCursor(cursor),
  });
  const last = lines.length > limit ? lines[limit - 1] : undefined;
  const next = last === undefined ? null : writeCursor(instantOf(last, sort), last.id);
  const list = { items: lines.slice(0, limit).map((line) => lineView(line, reading)), next };
  if (total !== '1') return list;
  const counted = sort === 'due' ? { ...filter, open: true } : filter;
  return { ...list, total: await countMatters(house.db, house.region, scope, counted) };
}

/** What was looked for in words, best first; with what is to be marked. */
async function listFound(house: House, reading: Reading, among: Among, asked: Looked): Promise<MatterList> {
  const { q, limit, cursor, total } = asked;
  const after = cursor === undefined ? undefined : readPlace(cursor);
  if (cursor !== undefined && after === undefined) throw new Trouble('bad-request', { field: 'cursor' });
  const page = await findByWords(house, among, q, { limit, after });
  const items = page.found.map(({ line, marks, snippet }) => ({ ...lineView(line, reading), marks, snippet }));
  const list = { items, next: page.next === undefined ? null : writePlace(page.next) };
  if (total !== '1') return list;
  const n = await countFound(house, among, q);
  return { ...list, total: Math.min(n, mostCounted - 1), more: n >= mostCounted };
}

interface Looked extends Pick<Asked['query'], 'cursor' | 'total'> {
  readonly q: string;
  readonly limit: number;
}

/** The same as a file for a spreadsheet, without pages: at most 10,000 rows. */
export async function exportMatters(house: House, { caller, lang, query }: Asked): Promise<Buffer> {
  const reading = await readingIn(house, lang);
  const scope = scopeOf(caller, reading.world, 2);
  const { q, ...others } = filterFrom(query, caller, reading);
  const among = { region: house.region, scope, filter: others };
  const filter = q?.trim() ? { ...others, ids: await idsFound(house, among, q, mostRows) } : others;
  const lines = await findMatters(house.db, house.region, scope, filter, {
    sort: query.sort ?? 'opened',
    limit: mostRows,
  });
  return writeCsv([exportHeads[lang], ...lines.map((line) => cellsOf(line, reading))]);
}

const instantOf = (line: Line, sort: Sort): string | null =>
  (sort === 'due' ? line.due : line.opened)?.toISOString() ?? null;

function cellsOf(line: Line, reading: Reading): string[] {
  const { number, procedure, step, title, place, category, unitName, opened, due, external } = lineView(line, reading);
  const words = reading.wording.procedures[procedure];
  const placeName = place === null ? '' : (reading.names.place(place) ?? place);
  const categoryName = category === null ? '' : (reading.names.category(category) ?? category);
  return [
    number,
    words?.title ?? procedure,
    title,
    stepLabel(words, step),
    unitName,
    placeName,
    categoryName,
    opened,
    due ?? '',
    external ?? '',
  ];
}
