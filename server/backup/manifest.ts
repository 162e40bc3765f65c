import { timingSafeEqual } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { trouble } from '../store/postgres/trouble.ts';
import { type Part, writeWhole } from './parts.ts';
import type { RecoveryKey } from './recovery-key.ts';

export interface TablePart extends Part {
  readonly rows: number;
}

/** All rows of one table. */
export interface TableRows {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly parts: readonly TablePart[];
}

/** Rows of every table in one snapshot: opens on every PostgreSQL from 15 on. */
export interface RowsBackup {
  readonly kind: 'rows';
  readonly tables: readonly TableRows[];
  /** Work that acts have set off and that was not yet done. */
  readonly jobs: Part;
  readonly ledger: Ledger;
}

/** The files of the embedded PostgreSQL, from which its log can be followed to any moment. */
export interface FilesBackup {
  readonly kind: 'files';
  /** The first file of the log that is needed, and the last one without which the files are not whole. */
  readonly firstWal: string;
  readonly lastWal: string;
  readonly label: Part;
  readonly folders: readonly string[];
  /** Pieces one after the other, each with the files, or ends of files, that lie in it. */
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly part: Part;
  readonly holds: readonly { readonly path: string; readonly size: number }[];
}

/** What the ledger came to: restored, it must come to the same. */
export interface Ledger {
  readonly matters: number;
  readonly entries: number;
  /** SHA-256 over the last hash of every chain. */
  readonly heads: string;
}

/** A tombstone: what was erased by law. A restore of any earlier backup erases it again. */
export interface Erased {
  readonly matter: string;
  readonly hash: string;
  /** Of its entry: on what ground, how much, what. */
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Head {
  readonly format: 'huiyin-backup-1';
  readonly region: string;
  /** RFC 3339: the moment the backup shows. */
  readonly at: string;
  /** To whom it is encrypted. */
  readonly recipient: string;
  /** Migrations the database had. */
  readonly migrations: readonly string[];
  readonly erased: readonly Erased[];
  /** The newest signed checkpoint of the public log, where there is one. */
  readonly checkpoint?: string;
  /** Files of the server's keys there were then. */
  readonly keys: readonly string[];
}

export type Manifest = Head & (RowsBackup | FilesBackup);
export type Kept = { readonly name: string; readonly manifest: Manifest };

/** Makes it a backup: until the folder has its name, there is none. Answers with that name. */
export async function keepManifest(folder: string, manifest: Manifest, key: RecoveryKey): Promise<string> {
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  const name = nameOf(manifest);
  const draft = join(folder, `.${name}.${process.pid}`);
  await mkdir(draft, { recursive: true, mode: 0o700 });
  try {
    await writeWhole(join(draft, 'manifest.json'), text);
    await writeWhole(join(draft, 'manifest.mac'), `${key.mac(text)}\n`);
    await rename(draft, join(folder, name));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  return name;
}

/** By the time in China, to the millisecond, so that the order of names is that of time: `2026-11-21_22-53-03.120`. */
function nameOf({ at, kind }: Manifest): string {
  const milliseconds = String(new Date(at).getTime() % 1000).padStart(3, '0');
  return `${at.slice(0, 19).replace('T', '_').replaceAll(':', '-')}.${milliseconds}${kind === 'files' ? '-files' : ''}`;
}

/** Names of the backups in a folder, the oldest first. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() && shape.test(entry.name) ? [entry.name] : [])).sort();
}

const shape = /^\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d\.\d{3}(-files)?$/;

/** To whom a backup is encrypted, read before there is a key to check anything with. */
export async function recipientOf(folder: string, name: string): Promise<string> {
  const { recipient } = JSON.parse(await readFile(join(folder, name, 'manifest.json'), 'utf8')) as Head;
  return recipient;
}

/** Throws when it was not written with this key, or was altered since. */
async function readManifest(folder: string, name: string, key: RecoveryKey): Promise<Manifest> {
  const path = join(folder, name, 'manifest.json');
  const [text, said] = await Promise.all([
    readFile(path, 'utf8'),
    readFile(join(folder, name, 'manifest.mac'), 'utf8').catch(() => ''),
  ]);
  const [mac, told] = [Buffer.from(key.mac(text)), Buffer.from(said.trim())];
  if (mac.length === told.length && timingSafeEqual(mac, told)) return JSON.parse(text) as Manifest;
  throw trouble(
    `备份的清单被改动过,或不是用这把钥匙做的:${path}。不恢复。`,
    `The manifest of the backup was altered, or made with another key: ${path}. Nothing is restored.`,
  );
}

/** All backups in a folder that this key made, the oldest first. */
export async function readAll(folder: string, key: RecoveryKey): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (const name of await namesIn(folder)) kept.push({ name, manifest: await readManifest(folder, name, key) });
  return kept;
}

export function partsOf(manifest: Manifest): readonly Part[] {
  if (manifest.kind === 'rows') return [manifest.jobs, ...manifest.tables.flatMap(({ parts }) => parts)];
  return [manifest.label, ...manifest.blocks.map(({ part }) => part)];
}
