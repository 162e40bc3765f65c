import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trouble } from '../store/postgres/trouble.ts';
import type { Erased, TableRows } from './manifest.ts';
import { writeWhole } from './parts.ts';
import type { RecoveryKey } from './recovery-key.ts';

/**
 * What is kept once in a folder of backups, as it was at the newest, and not with each: the keys of persons, and what was erased. A
 * person's key that was destroyed is gone from here with the next backup, and their words can be read from no earlier one either.
 */
export interface Current {
  readonly persons: readonly TableRows[];
  readonly erased: readonly Erased[];
}

/** Tables of which only the newest state is kept. */
export const keptOnce: readonly string[] = ['person_key'];

export async function keepCurrent(folder: string, current: Current, key: RecoveryKey): Promise<void> {
  const text = JSON.stringify(current);
  await writeWhole(join(folder, 'current.json'), `${JSON.stringify({ text, mac: key.mac(text) })}\n`);
}

/** Each tombstone once, whoever tells of it. */
export const allErased = (told: readonly (readonly Erased[])[]): readonly Erased[] => [
  ...new Map(told.flat().map((one) => [one.hash, one])).values(),
];

/** Undefined in a folder that has none yet; one that cannot be read is not none. */
export async function readCurrent(folder: string, key: RecoveryKey): Promise<Current | undefined> {
  const path = join(folder, 'current.json');
  const file = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (file === undefined) return undefined;
  const { text, mac } = JSON.parse(file) as { text: string; mac: string };
  if (key.mac(text) === mac) return JSON.parse(text) as Current;
  throw trouble(
    `备份被改动过,或不是用这把钥匙做的:${path}。`,
    `The backup was altered, or made with another key: ${path}.`,
  );
}
