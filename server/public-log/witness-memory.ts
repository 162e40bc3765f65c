import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCheckpoint } from '#domain/ledger/checkpoint.ts';
import { type PublicKey, signingKey, signs } from '#domain/ledger/note.ts';
import { openKeyFolder, readOrMakeKey } from '../key-file.ts';
import type { WitnessState } from './add-checkpoint.ts';

/** A witness's folder: its key, made at the first start, and for each log the newest checkpoint it signed. */
export function witnessMemory(folder: string, name: string, logs: readonly PublicKey[]): WitnessState {
  openKeyFolder(join(folder, 'keys'));
  mkdirSync(folder, { recursive: true });
  const key = signingKey(name, readOrMakeKey(join(folder, 'keys'), 'witness'), signs.cosignature);
  const fileOf = (origin: string) => join(folder, `checkpoint-${hash('sha256', origin).slice(0, 16)}.txt`);
  return {
    ...{ key, logs },
    latest: async (origin) => parsed(await readFile(fileOf(origin), 'utf8').catch(absent), origin),
    keep: (origin, message) => replace(fileOf(origin), message),
  };
}

/** Only a file that is not there is nothing; a witness that cannot read what it signed must not start again from nothing. */
function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function parsed(message: string | undefined, origin: string) {
  if (message === undefined) return undefined;
  const checkpoint = parseCheckpoint(message);
  if (checkpoint?.origin !== origin) throw new Error(`What this witness signed last cannot be read: ${origin}`);
  return checkpoint;
}

/** Whole and on the disk before it takes the old one's name. */
async function replace(path: string, text: string): Promise<void> {
  const draft = await open(`${path}.new`, 'w');
  await draft.writeFile(text);
  await draft.sync();
  await draft.close();
  await rename(`${path}.new`, path);
}
