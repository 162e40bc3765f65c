import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { messageColumns } from '#domain/words/exchange.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import { type Change, changesOut } from '../exchange/changes-out.ts';
import { exchangeWords } from '../exchange/exchange-words.ts';
import type { Partner } from '../exchange/partner-of.ts';
import { linesIn, readSent } from '../exchange/read-sent.ts';
import { rejectLines } from '../exchange/rejects.ts';
import { type Sent, takeIn } from '../exchange/take-in.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { NoTable } from '../registers/read-table.ts';
import { writeCsv, writeXlsx } from '../registers/write-table.ts';
import { readingIn } from '../views/reading.ts';
import { scopeOf } from '../who/scope.ts';
import { keepBody } from '../who/signed-request.ts';
import type { Api } from './api.ts';
import { differenceRoutes } from './exchange-differences.ts';
import { exchangerFor, lookerFor } from './exchange-rights.ts';
import type { TakenInView } from './exchange-view.ts';
import { mimes } from './register-files.ts';

const partnerParam = Type.Object({ partner: Type.String({ maxLength: 30 }) });
const kinds = Type.Union([Type.Literal('json'), Type.Literal('jsonl'), Type.Literal('csv'), Type.Literal('xlsx')]);
const outQuery = Type.Object({
  after: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 5000, default: 500 })),
  format: Type.Optional(kinds),
  apart: Type.Optional(Type.Literal('1')),
});

/** Exchange with the mandated petition system and city hotlines: both ways, by file (a post) or signed (the partner itself). */
export function exchangeRoutes(app: Api, house: House): void {
  app.addContentTypeParser('application/x-ndjson', { parseAs: 'string' }, (_, body, done) => done(null, body));
  differenceRoutes(app, house);
  inRoute(app, house);
  outRoute(app, house);
  const schema = { summary: 'Messages that could not be taken in, with reasons, as CSV', params: partnerParam };
  app.get('/api/exchange/:partner/rejects', { schema, preParsing: keepBody }, async (request, reply) => {
    const { partner } = await exchangerFor(house, request, request.params.partner);
    const { line, reason } = registerWording[request.lang];
    const by = request.caller.kind === 'staff' ? (request.caller.posts[0]?.key ?? '') : partner.key;
    const bytes = writeCsv(await rejectLines(house, partner, [line, reason], by));
    return reply
      .type(mimes.csv)
      .header('content-disposition', `attachment; filename="${partner.key}.rejects.csv"`)
      .send(bytes);
  });
}

function inRoute(app: Api, house: House): void {
  const schema = {
    summary: 'Messages in: JSON lines, {messages:[…]}, or one CSV, xlsx or JSONL file',
    params: partnerParam,
  };
  app.post(
    '/api/exchange/:partner/messages',
    { schema, bodyLimit: 10 * 1024 * 1024, preParsing: keepBody },
    async (request): Promise<TakenInView> => {
      const { partner } = await exchangerFor(house, request, request.params.partner);
      if (partner.direction === 'out') throw wrongWay(request);
      return takeIn(house, partner, await sentIn(request), request.lang);
    },
  );
}

function outRoute(app: Api, house: House): void {
  const schema = { summary: 'What has changed since a place in the list', params: partnerParam, querystring: outQuery };
  app.get('/api/exchange/:partner/changes', { schema, preParsing: keepBody }, async (request, reply) => {
    const { partner, signed } = await exchangerFor(house, request, request.params.partner);
    const { after = 0, limit = 500, format = 'json', apart } = request.query;
    if (partner.direction === 'in') throw wrongWay(request);
    // Accusations go to the mandated system alone, by its own signed file, never as a table somebody carries about.
    const isTable = format === 'csv' || format === 'xlsx';
    if (apart === '1' && (!partner.map.apart || !signed || isTable)) throw new Trouble('not-allowed');
    const { world } = await readingIn(house, request.lang);
    const scope = signed ? { sql: 'true', params: [] } : scopeOf(request.caller, world, 2);
    const looker = await lookerFor(house, partner, request.caller);
    const { items, next } = await changesOut(house, partner, { after, limit, apart: apart === '1', looker, scope });
    return sendChanges(reply, partner, { items, after, next, format });
  });
}

interface Export {
  readonly items: readonly Change[];
  readonly after: number;
  readonly next: number;
  readonly format: Static<typeof kinds>;
}

async function sendChanges(reply: FastifyReply, { key }: Partner, { items, after, next, format }: Export) {
  reply.header('x-next', String(next));
  if (format === 'json') return { items, next };
  if (format === 'jsonl')
    return reply.type('application/x-ndjson').send(items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  const lines = changeLines(items);
  const bytes = format === 'csv' ? writeCsv(lines) : await writeXlsx(lines, key);
  const name = `attachment; filename="${key}-${after}-${next}.${format}"`;
  return reply.type(mimes[format]).header('content-disposition', name).send(bytes);
}

/** The header of the file that comes in, without their query code: what goes out can be read as it is. */
const outColumns = messageColumns.filter((column) => column !== 'code');

const changeLines = (items: readonly Change[]): readonly (readonly string[])[] => [
  outColumns,
  ...items.map((item) => outColumns.map((column) => item[column])),
];

const wrongWay = ({ lang }: FastifyRequest): Trouble =>
  new Trouble('not-allowed', { message: exchangeWords[lang].notThisWay, rule: 'registers/partners' });

async function sentIn(request: FastifyRequest): Promise<readonly Sent[]> {
  if (request.isMultipart()) {
    const part = await request.file();
    if (part === undefined) throw new Trouble('bad-request', { field: 'file' });
    return readSent(await part.toBuffer()).catch((error: unknown) => {
      throw error instanceof NoTable ? new Trouble('wrong-media', { message: error.message }) : error;
    });
  }
  if (typeof request.body === 'string') return linesIn(request.body);
  const { messages } = (request.body ?? {}) as { messages?: unknown };
  if (!Array.isArray(messages) || messages.length > 5000) throw new Trouble('invalid', { field: 'messages' });
  return messages.map((message: unknown, i) => ({ line: i + 1, message: Object(message) as Sent['message'] }));
}
