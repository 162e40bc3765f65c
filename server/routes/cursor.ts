import { Trouble } from '../http/problem.ts';

/** A cursor is the last row's place in the order, so that rows added meanwhile shift nothing. */
export const writeCursor = (at: string | null, id: string): string =>
  Buffer.from(JSON.stringify([at, id])).toString('base64url');

/** Throws `bad-request` for a cursor we did not write. */
export function readCursor(cursor: string | undefined): readonly [string | null, string] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [unknown, unknown];
    const isTime = at === null || (typeof at === 'string' && !Number.isNaN(Date.parse(at)));
    if (isTime && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) return [at, id];
  } catch {
    // Not ours: told below.
  }
  throw new Trouble('bad-request', { field: 'cursor' });
}
