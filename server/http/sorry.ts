import type { FastifyReply, FastifyRequest } from 'fastify';
import { textOf } from '#web/resident/html.ts';
import { type Kept, sorryPage } from '#web/resident/pages/sorry.ts';
import { assets } from '../routes/resident/assets.ts';
import type { Passing } from './out-of-reach.ts';
import { sendProblem } from './problem.ts';
import { problems } from './problem-words.ts';

/** Seconds after which it is worth trying again; a little more for some than for others, so that they do not all come back at once. */
const again = { busy: 3, 'database-gone': 15, 'disk-full': 120, 'too-many-here': 300 } as const satisfies Record<
  Passing,
  number
>;

/** Not now, please come again: a page in both languages with what was typed, problem details for programs. Asks the database nothing. */
export async function sendSorry(request: FastifyRequest, reply: FastifyReply, why: Passing): Promise<FastifyReply> {
  reply.header('retry-after', again[why] + Math.floor(Math.random() * again[why]));
  if (!isPage(request)) return sendProblem(reply, request.lang, why);
  const { zh, en, status } = problems[why];
  const kept = request.method === 'POST' ? await typedIn(request) : undefined;
  const page = sorryPage({ zh, en }, { style: assets.style, path: request.url, kept });
  return reply.code(status).type('text/html; charset=utf-8').send(textOf(page));
}

const isPage = ({ headers, url }: FastifyRequest): boolean =>
  (headers.accept ?? '').includes('text/html') && !/^\/(api|open311|log)\//.test(url);

/** Secrets do not go back to the browser; without them the form cannot be sent again as it was. */
const secret = /password|code|secret/i;

/** What was typed, undefined when it cannot be sent again. Photos cannot be handed back. */
async function typedIn(request: FastifyRequest): Promise<Kept | undefined> {
  const fields = request.isMultipart?.() ? await fieldsIn(request) : plain(request.body);
  const photos = fields.some(([name]) => name === '');
  const words = fields.filter(([name]) => name !== '');
  return words.length === 0 || words.some(([name]) => secret.test(name)) ? undefined : { words, photos };
}

type Field = readonly [name: string, value: string];

/** A form that somebody else has begun to read cannot be read again. Files are passed over, and noted as a field without a name. */
async function fieldsIn(request: FastifyRequest): Promise<readonly Field[]> {
  const fields: Field[] = [];
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields.push([part.fieldname, String(part.value)]);
      else {
        part.file.resume();
        if (part.filename !== '') fields.push(['', part.filename]);
      }
    }
  } catch {
    return [];
  }
  return fields;
}

const plain = (body: unknown): readonly Field[] =>
  Object.entries((body ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)] as const),
  );
