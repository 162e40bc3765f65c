import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { provePage } from '#web/resident/setup/prove-page.ts';
import { signInWords } from '#web/resident/setup/words/sign-in.ts';
import type { House } from '../../house.ts';
import { tokenOf } from '../../http/credentials.ts';
import { Trouble } from '../../http/problem.ts';
import { regionOf } from '../../region.ts';
import { accountOf } from '../../who/account.ts';
import { freshly } from '../../who/proved.ts';
import type { Let, StaffDoor } from '../../who/staff-door.ts';
import { staffOnly } from '../../who/staff-only.ts';
import { goOnProved, triedFrom } from '../begin-session.ts';
import { sendPage } from '../resident/visit.ts';
import { setupReader } from './setup-visit.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Forms of these pages that matter wait until whoever sent them has shown who they are; then they go on as they were sent. */
export function askProof(pages: FastifyInstance, house: House, matters: (request: FastifyRequest) => boolean): void {
  pages.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST' || !matters(request)) return;
    try {
      await freshly(request, house);
    } catch (error) {
      if (!(error instanceof Trouble) || error.problem !== 'prove-again') throw error;
      return show(house, request, reply, request.url, linesOf((request.body ?? {}) as Fields), []);
    }
  });
}

/** Each field by itself; a question that may be answered more than once gives several. */
const linesOf = (fields: Fields): readonly (readonly [string, unknown])[] =>
  Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));

export function provePages(pages: FastifyInstance, house: House, door: StaffDoor): void {
  pages.post('/setup/prove', async (request, reply) => {
    const { to, password, code, ...rest } = (request.body ?? {}) as Fields;
    const { id, username } = staffOnly(request.caller);
    const attempt = { password: String(password ?? ''), code: String(code ?? '') };
    const told = await door({ ...triedFrom(house, request, username), ...attempt });
    const held = linesOf(rest).map(([name, value]) => [name.replace(/^held\./, ''), value] as const);
    const path = safePath(to);
    if (typeof told === 'string' || told.staff !== id)
      return show(house, request, reply, path, held, [faultOf(request, told)]);
    const before = tokenOf(request)?.value ?? '';
    const cookie = request.headers.cookie?.replace(before, await goOnProved(house, request, reply)) ?? '';
    return goOn(pages, { request, cookie }, reply, path, held);
  });
}

/** The form that waited is sent once more, by the server, as its sender, whose `cookie` has the new token. */
async function goOn(
  pages: FastifyInstance,
  { request, cookie }: { readonly request: FastifyRequest; readonly cookie: string },
  reply: FastifyReply,
  url: string,
  held: readonly (readonly [string, unknown])[],
): Promise<FastifyReply> {
  const fields = new URLSearchParams(held.map(([name, value]) => [name, String(value)]));
  const { 'content-length': _, ...headers } = request.headers;
  const { remoteAddress } = request.socket;
  const answer = await pages.inject({
    ...{ method: 'POST', url, payload: fields.toString() },
    headers: { ...headers, cookie, 'content-type': 'application/x-www-form-urlencoded' },
    ...(remoteAddress !== undefined && { remoteAddress }),
  });
  const { connection: __, 'transfer-encoding': ___, 'content-length': ____, ...said } = answer.headers;
  return reply.code(answer.statusCode).headers(said).send(answer.rawPayload);
}

async function show(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  to: string,
  held: readonly (readonly [string, unknown])[],
  faults: readonly string[],
): Promise<FastifyReply> {
  const reader = { ...setupReader(request, (await regionOf(house)).name), path: '/setup' };
  const { passwords } = await accountOf(house, staffOnly(request.caller).id);
  const fields = held.map(([name, value]) => [name, String(value)] as const);
  return sendPage(reply, provePage(reader, { to, fields, passwords, faults }), 403);
}

function faultOf(request: FastifyRequest, told: Let): string {
  const { signInWrong, signInMany } = setupReader(request, '').words;
  if (told === 'too-many') return signInMany;
  if (told === 'code-needed' || told === 'factor-wrong')
    return signInWords[request.lang][told === 'code-needed' ? 'codeNeeded' : 'codeWrong'];
  return signInWrong;
}

/** Only a page of the set-up. */
const safePath = (to: unknown): string =>
  typeof to === 'string' && /^\/setup\/[\w/.-]+$/.test(to) && !to.includes('..') ? to : '/setup/staff';
