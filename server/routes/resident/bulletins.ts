import type { FastifyInstance } from 'fastify';
import { sayDay } from '#domain/matter/say-when.ts';
import { fill } from '#domain/words/fill.ts';
import { stepLabel } from '#domain/words/wording.ts';
import { bulletinPage, bulletinsPage, type Table } from '#web/resident/pages/bulletins.ts';
import { type Published, publishedBulletin, publishedBulletins } from '../../bulletins/published-bulletins.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import { tidy } from '../../who/follow.ts';
import { sendPage, type Visit, visitOf } from './visit.ts';

/** Bulletins that have been published: computed from the ledger, read by anybody, printable. */
export function bulletinPages(app: FastifyInstance, house: House): void {
  app.get('/bulletins', async (request, reply) => {
    const visit = await visitOf(house, request);
    const lines = await publishedBulletins(house);
    const told = lines.map(({ number, title, at }) => ({ number, title, day: dayOf(at, visit) }));
    return sendPage(reply, bulletinsPage(visit.reader, told));
  });
  app.get<{ Params: { number: string } }>('/bulletins/:number', async (request, reply) => {
    const bulletin = await publishedBulletin(house, tidy(request.params.number));
    if (bulletin === undefined) throw new Trouble('not-found');
    const visit = await visitOf(house, request);
    const { title, remarks, at } = bulletin;
    const tables = order.flatMap((name) => tableOf(bulletin, name, visit));
    return sendPage(reply, bulletinPage(visit.reader, { title, remarks, tables, day: dayOf(at, visit) }));
  });
}

type Row = Readonly<Record<string, string>>;

const order = ['in-time', 'resolved', 'steps', 'late'];

const dayOf = (at: Date, { reading }: Visit): string =>
  sayDay(at.toISOString(), reading.today, reading.wording.phrases);

/** A table in words: titles of procedures, names of steps and units. One with nothing in it is left out. */
function tableOf({ tables }: Published, name: string, visit: Visit): Table[] {
  const rows = name === 'steps' ? gathered(tables[name] ?? []) : (tables[name] ?? []);
  const words = visit.reading.wording.procedures.bulletin?.fields[name];
  const columns = Object.entries(words?.columns ?? {});
  if (rows.length === 0 || words === undefined) return [];
  const cells = rows.map((row) => columns.map(([column]) => cellOf(row, column, visit)));
  return [{ title: words.label, heads: columns.map(([, { label }]) => label), rows: cells }];
}

/** Steps in which too few stand to be told are one line for each kind of matter. */
function gathered(rows: readonly Row[]): readonly Row[] {
  const shown = rows.filter(({ n }) => !isFew(n));
  const small = [...new Map(rows.filter(({ n }) => isFew(n)).map(({ procedure = '', n = '' }) => [procedure, n]))];
  return [...shown, ...small.map(([procedure, n]) => ({ procedure, step: otherSteps, n }))];
}

const isFew = (n: string | undefined): boolean => n?.startsWith('<') === true;

const otherSteps = '*';

function cellOf(row: Row, column: string, { reading, reader }: Visit): string {
  const value = row[column] ?? '';
  const words = reading.wording.procedures[row.procedure ?? ''];
  if (column === 'procedure') return words?.title ?? value;
  if (column === 'step') return value === otherSteps ? reader.words.bulletinOtherSteps : stepLabel(words, value);
  if (column === 'unit') return reading.names.unit(value) ?? value;
  const [, sign, n = ''] = /^([<>])(\d+)$/.exec(value) ?? [];
  if (sign === undefined) return value;
  return fill(sign === '<' ? reader.words.fewerThan : reader.words.moreThan, { n });
}
