import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { sameText } from '../channels/same-text.ts';
import type { House } from '../house.ts';
import { cookieName, cookieOf, cookieOptions, tokenOf } from '../http/credentials.ts';
import { type ProblemName, Trouble } from '../http/problem.ts';
import {
  bringer,
  bytesOf,
  countBrought,
  type FileFault,
  type FileNote,
  isFault,
  keepFile,
  notesOf,
  takeIn,
} from '../store/files.ts';
import { findMatter } from '../store/find-matters.ts';
import { namedByKind } from '../store/named-by-kind.ts';
import { scopeOf } from '../who/scope.ts';
import type { Api } from './api.ts';

const idParam = Type.Object({ id: Type.String({ format: 'uuid' }) });

/** Evidence: brought before an intake or an act names it, then read by those who may see the matter. */
export function fileRoutes(app: Api, house: House): void {
  app.post(
    '/api/files',
    { schema: { summary: 'Bring a photo, PDF or recording (multipart, one file)' } },
    async (request, reply) => {
      if (!request.isMultipart()) throw new Trouble('wrong-media');
      const part = await request.file();
      if (part === undefined) throw new Trouble('bad-request', { field: 'file' });
      const bytes = await part.toBuffer();
      // The limit may cut a file off without an error; half a photo is not kept as if it were whole.
      if (part.file.truncated) throw new Trouble('too-large');
      const note = await keepFile(house, bytes, part.filename, broughtBy(house, request, reply));
      if (isFault(note)) throw new Trouble(faults[note]);
      return reply.code(201).send({ id: note.id, mime: note.mime, name: note.name });
    },
  );
  app.get(
    '/api/files/:id',
    { schema: { summary: 'A file of a matter the caller may see', params: idParam } },
    async (request, reply) => {
      const [note] = await notesOf(house, [request.params.id]);
      if (!(await mayRead(house, request, note)) || note === undefined) throw new Trouble('not-found');
      return sendFile(house, reply, note);
    },
  );
}

const faults: Readonly<Record<FileFault, ProblemName>> = {
  'too-big': 'too-large',
  kind: 'wrong-media',
  heic: 'picture-heic',
  unreadable: 'picture-unreadable',
  'too-many-points': 'picture-points',
};

/** What whoever asks brings files by: their session, else the cookie of an earlier file. */
const bringerToken = (request: FastifyRequest): string | undefined =>
  tokenOf(request)?.value ?? cookieOf(request, 'bringer');

/** Whoever brings a file without a session gets a cookie that is good for nothing but naming it again. */
export function broughtBy(house: House, request: FastifyRequest, reply: FastifyReply): string {
  const token = bringerToken(request) ?? randomBytes(24).toString('base64url');
  if (tokenOf(request) === undefined)
    reply.setCookie(cookieName(request, 'bringer'), token, { ...cookieOptions, maxAge: 24 * 3600 });
  return bringer(house, token);
}

/** Photos named in what was said now belong to the matter. One that this caller did not bring is refused: there would be nothing to show. */
export async function takePhotos(
  house: House,
  request: FastifyRequest,
  matter: string,
  photos: readonly string[],
): Promise<void> {
  if (photos.length === 0) return;
  const token = bringerToken(request);
  const by = token === undefined ? '' : bringer(house, token);
  if ((await countBrought(house, photos, by)) < new Set(photos).size) throw new Trouble('invalid', { field: 'photos' });
  await takeIn(house, matter, photos, by);
}

/** Nothing may run, load or be framed by what somebody brought, wherever it is opened. */
const inert = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** The bytes as they are kept, never run as a page of ours and kept by no browser: telephones and office machines are shared. */
export async function sendFile(house: House, reply: FastifyReply, note: FileNote): Promise<FastifyReply> {
  const bytes = await bytesOf(house, note.id);
  if (bytes === undefined) throw new Trouble('not-found');
  const how = note.mime.startsWith('image/') ? 'inline' : 'attachment';
  return reply
    .type(note.mime)
    .header('content-disposition', `${how}; filename*=UTF-8''${encodeURIComponent(namedByKind(note.name, note.mime))}`)
    .header('content-security-policy', inert)
    .send(bytes);
}

const noMatter = '00000000-0000-0000-0000-000000000000';

/** Not there, somebody else's or in a matter one may not see: the same work each time, so that its length tells nothing. */
async function mayRead(house: House, request: FastifyRequest, note: FileNote | undefined): Promise<boolean> {
  const token = bringerToken(request);
  const by = token === undefined ? undefined : bringer(house, token);
  const scope = scopeOf(request.caller, await house.world(), 2);
  const line = await findMatter(house.db, house.region, scope, note?.matter ?? noMatter);
  if (note?.matter === null) return by !== undefined && sameText(by, note.by ?? '');
  return line?.veiled === false;
}
