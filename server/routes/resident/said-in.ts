import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fill } from '#domain/words/fill.ts';
import type { KeptFile, Said } from '#web/resident/form/form.ts';
import type { PageWords } from '#web/resident/words/zh.ts';
import type { House } from '../../house.ts';
import { isCutUpload } from '../../http/errors.ts';
import { type FileFault, isFault, keepFile, maxFileBytes, notesOf } from '../../store/files.ts';
import { broughtBy } from '../files.ts';

/** A form as it arrived: what was typed, the photos now kept, and what was not taken. */
export interface Sent {
  readonly said: Said;
  readonly files: readonly KeptFile[];
  /** Keyed hash of whoever brought the files. */
  readonly by: string;
  readonly notes: readonly string[];
}

const maxPhotos = 6;

/** Reads a form with photos. Photos are kept at once, so that a refused form need not be given them again. */
export async function saidIn(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  words: PageWords,
): Promise<Sent> {
  const by = broughtBy(house, request, reply);
  const said = new Map<string, string[]>();
  const files: KeptFile[] = [];
  const notes: string[] = [];
  if (!request.isMultipart()) return { said: typed(request.body), files, by, notes };
  try {
    for await (const part of request.parts({ limits: { fileSize: maxFileBytes, files: 12, fields: 60 } })) {
      if (part.type === 'field') said.set(part.fieldname, [...(said.get(part.fieldname) ?? []), String(part.value)]);
      else await receive(house, part, by, { files, notes, words });
    }
  } catch (error) {
    if (!isUploadFault(error)) throw error;
    notes.push(words.fileCut);
  }
  const kept = await notesOf(house, said.get('photos.kept') ?? []);
  const mine = kept.filter((note) => note.by === by && note.matter === null).map(({ id, name }) => ({ id, name }));
  const all = [...mine, ...files];
  if (all.length > maxPhotos) notes.push(fill(words.fileMany, { max: maxPhotos }));
  return { said: Object.fromEntries(said), files: all.slice(0, maxPhotos), by, notes };
}

/** Cut off on the way, or more parts than a form has: what did arrive comes back with the form. */
const isUploadFault = (error: unknown): boolean =>
  error instanceof Error && (isCutUpload(error) || ('code' in error && /^FST_.*_LIMIT$/.test(String(error.code))));

/** Repeated names of a plain form come as lists. */
export const typed = (body: unknown): Said =>
  Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).map(([name, value]) => [name, [value].flat().map(String)]),
  );

interface Tray {
  readonly files: KeptFile[];
  readonly notes: string[];
  readonly words: PageWords;
}

const faultWords = {
  'too-big': 'fileTooBig',
  kind: 'fileKind',
  heic: 'fileHeic',
  unreadable: 'fileUnreadable',
  'too-many-points': 'filePoints',
} as const satisfies Record<FileFault, keyof PageWords>;

/** An empty choice of file arrives as a part without a name. */
async function receive(house: House, part: MultipartFile, by: string, { files, notes, words }: Tray): Promise<void> {
  const bytes = await part.toBuffer().catch(() => undefined);
  if (part.filename === '' || bytes?.length === 0) return;
  if (bytes === undefined || part.file.truncated) {
    notes.push(fill(words.fileTooBig, { name: part.filename }));
    return;
  }
  const note = await keepFile(house, bytes, part.filename, by);
  if (isFault(note)) notes.push(fill(words[faultWords[note]], { name: part.filename }));
  else files.push({ id: note.id, name: note.name });
}
