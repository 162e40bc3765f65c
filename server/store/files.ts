import { randomUUIDv7 } from 'node:crypto';
import type { House } from '../house.ts';
import { cleanPicture, type PictureFault } from './clean-picture.ts';
import { isHeic, kindOfFile, type Mime } from './file-kind.ts';

export const maxFileBytes = 10 * 1024 * 1024;

export interface FileNote {
  readonly id: string;
  readonly mime: Mime;
  readonly name: string;
  /** The matter that has taken it in; null before that. */
  readonly matter: string | null;
  /** Keyed hash of the session that brought it. */
  readonly by: string;
}

/** Why a file is not taken: over 10 MB; no picture, PDF or recording; a telephone's HEIC; a picture that cannot be drawn, or is too large to. */
export type FileFault = 'too-big' | 'kind' | 'heic' | PictureFault;

export const isFault = (kept: FileNote | FileFault): kept is FileFault => typeof kept === 'string';

/** Keeps a file until a matter takes it in: a picture as drawn anew, PDFs and recordings as they came. */
export async function keepFile(house: House, brought: Buffer, name: string, by: string): Promise<FileNote | FileFault> {
  if (brought.length > maxFileBytes) return 'too-big';
  const mime = kindOfFile(brought);
  if (mime === undefined) return isHeic(brought) ? 'heic' : 'kind';
  const bytes = mime.startsWith('image/') ? await cleanPicture(brought, mime) : brought;
  if (typeof bytes === 'string') return bytes;
  const note: FileNote = { id: randomUUIDv7(), mime, name: plainName(name), matter: null, by };
  await house.db.query('insert into file (id, region, mime, name, bytes, by, at) values ($1, $2, $3, $4, $5, $6, $7)', [
    note.id,
    house.region,
    mime,
    note.name,
    bytes,
    by,
    house.now(),
  ]);
  return note;
}

export async function notesOf(house: House, ids: readonly string[]): Promise<readonly FileNote[]> {
  const wanted = ids.filter(isUuid);
  if (wanted.length === 0) return [];
  const { rows } = await house.db.query<FileNote>(
    'select id, mime, name, matter, by from file where id = any($1) and region = $2 order by id',
    [wanted, house.region],
  );
  return rows;
}

export async function bytesOf(house: House, id: string): Promise<Buffer | undefined> {
  const { rows } = await house.db.query<{ bytes: Buffer }>('select bytes from file where id = $1 and region = $2', [
    id,
    house.region,
  ]);
  return rows[0]?.bytes;
}

/**
 * Files brought by `by` that no matter has yet become this matter's; others are left as they are. Done before the act that
 * names them: a stop in between leaves a file that waits for a matter, never an entry whose photo is swept away.
 */
export async function takeIn(house: House, matter: string, ids: readonly string[], by: string): Promise<void> {
  const wanted = ids.filter(isUuid);
  if (wanted.length === 0) return;
  await house.db.query(`update file set matter = $1 where id = any($2) and region = $3 and by = $4 and ${untaken}`, [
    matter,
    wanted,
    house.region,
    by,
  ]);
}

/** How many of these files were brought by `by`, whichever matter they are in by now. */
export async function countBrought(house: House, ids: readonly string[], by: string): Promise<number> {
  const { rows } = await house.db.query<{ n: number }>(
    'select count(*) as n from file where id = any($1) and region = $2 and by = $3',
    [ids.filter(isUuid), house.region, by],
  );
  return rows[0]?.n ?? 0;
}

/** In no matter, or in one that was refused and never came to be. */
export const untaken =
  '(matter is null or not exists (select from matter m where m.id = file.matter and m.region = file.region))';

/** Whose file it is: a keyed hash of a session's or an uploader's token. */
export const bringer = (house: House, token: string): string => house.keys.mark('bringer', token);

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** A name to show: no path, no control characters, at most 100 characters. */
const plainName = (name: string): string =>
  [...(name.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '')].slice(0, 100).join('') || 'file';
