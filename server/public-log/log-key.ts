import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type SigningKey, signingKey } from '#domain/ledger/note.ts';
import { makeKey, openKeyFolder, readKey } from '../key-file.ts';

const [current, coming] = ['log', 'log-next'] as const;

/** The keys that sign the log: one, or two while the next takes over. None when the file is not there: a log is never signed by a key that nobody chose. */
export function logKeys(folder: string, origin: string): readonly SigningKey[] {
  return [current, coming]
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => signingKey(origin, readKey(folder, name)));
}

/** Makes the log's first key; keeps the one that is there. */
export function makeLogKey(folder: string): void {
  openKeyFolder(folder);
  makeKey(folder, current);
}

/** From now on the next key signs beside the present one, until it takes over. */
export const makeNextKey = (folder: string): void => makeKey(folder, coming);

/** The next key takes over; the one before signs no more. */
export const takeNextKey = (folder: string): void => renameSync(join(folder, coming), join(folder, current));

/** What the log is called for ever: its address where there is one at its beginning. */
export const originOf = (site: string | undefined, region: string): string =>
  `${site === undefined ? 'huiyin.example' : new URL(site).host}/log/${region}`;
