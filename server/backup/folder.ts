import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { trouble } from '../store/postgres/trouble.ts';
import { readCurrent } from './current.ts';
import { type Kept, namesIn, partsOf, readAll } from './manifest.ts';
import { type Part, type Parts, partsIn } from './parts.ts';
import type { RecoveryKey } from './recovery-key.ts';
import { dropWalFile, walIn } from './wal-files.ts';

/** A folder of backups of one county, all made with one key. */
export interface Folder {
  readonly path: string;
  readonly key: RecoveryKey;
  readonly backups: readonly Kept[];
  readonly parts: Parts;
  /** Pieces that were there when it was opened. */
  readonly known: ReadonlyMap<string, Part>;
}

/** Opens a folder to write in, made if need be. One that holds another county's backups is refused by its manifests. */
export async function openFolder(path: string, key: RecoveryKey): Promise<Folder> {
  await mkdir(path, { recursive: true, mode: 0o700 }).catch((error: Error) => {
    throw trouble(`无法写入备份目录 ${path}(${error.message})。`, `${path} cannot be written to (${error.message}).`);
  });
  const backups = await readAll(path, key);
  const known = await knownIn(path, backups, key);
  return { path, key, backups, known, parts: partsIn(path, key, known) };
}

/** Drops the oldest of each kind beyond `keep`, and what interrupted runs left. */
export async function tidy({ path, key, parts }: Folder, keep: number): Promise<void> {
  const names = await namesIn(path);
  const isFiles = (name: string) => name.endsWith('-files');
  const kinds = [names.filter(isFiles), names.filter((name) => !isFiles(name))];
  const stay = new Set(kinds.flatMap((kind) => kind.slice(-keep)));
  for (const name of await readdir(path))
    if (/^\.\d{4}-/.test(name) || (names.includes(name) && !stay.has(name)))
      await rm(join(path, name), { recursive: true, force: true });
  const left = await readAll(path, key);
  await parts.sweep(new Set((await knownIn(path, left, key)).keys()));
  await dropWal(path, left);
}

/** The log from before the oldest files leads nowhere. */
async function dropWal(path: string, backups: readonly Kept[]): Promise<void> {
  const firsts = backups.flatMap(({ manifest }) => (manifest.kind === 'files' ? [manifest.firstWal.slice(8)] : []));
  const [oldest] = firsts.sort();
  if (oldest === undefined) return;
  for (const name of await walIn(path))
    if (!name.endsWith('.history') && name.slice(8, 24) < oldest) await dropWalFile(path, name);
}

async function knownIn(path: string, backups: readonly Kept[], key: RecoveryKey): Promise<ReadonlyMap<string, Part>> {
  const { persons = [] } = (await readCurrent(path, key)) ?? {};
  const all = [...backups.flatMap(({ manifest }) => partsOf(manifest)), ...persons.flatMap((table) => table.parts)];
  return new Map(all.map((part) => [part.name, part]));
}
