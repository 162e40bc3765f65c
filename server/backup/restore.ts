import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openKeys } from '../keys.ts';
import { houseWith } from '../open-house.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { keepPassword, readPassword } from '../store/postgres/password.ts';
import { trouble } from '../store/postgres/trouble.ts';
import type { Report } from '../verify/finding.ts';
import { verify } from '../verify/verify.ts';
import { choose, type Until } from './choose.ts';
import { allErased, type Current, readCurrent } from './current.ts';
import { eraseAgain } from './erase-again.ts';
import { type Bundle, keysNow, putKeys, readKeys } from './key-bundle.ts';
import { emptyServer, loadInto } from './load-into.ts';
import { type Erased, type Kept, namesIn, readAll, recipientOf } from './manifest.ts';
import { findRecoveryKey, type RecoveryKey } from './recovery-key.ts';
import { passing, quoted } from './tables.ts';
import { clearWork } from './work-folder.ts';

export interface Restoring {
  /** The folder of backups. */
  readonly folder: string;
  /** Not the newest backup, but as it was then. */
  readonly at?: Until;
  /** The data folder it is to become, and where its keys go. */
  readonly data: string;
  readonly keys: string;
  /** A PostgreSQL server instead of the embedded one. */
  readonly url?: string;
  /** The file with the recovery key. */
  readonly keyFile?: string;
  /** Only to see that it can be done: nothing stays. */
  readonly isTry: boolean;
  readonly tell: (table: string, rows: number) => void;
}

export interface Restored {
  readonly name: string;
  /** The moment it shows: of the backup, or the one asked for. */
  readonly at: string;
  readonly region: string;
  readonly report: Report;
  /** Acts of erasure later than that moment that were done again, and matters that refused it. */
  readonly erased: { readonly again: number; readonly left: readonly string[] };
  readonly entries: number;
  readonly seconds: number;
}

/** Brings a backup back into an empty place, erases what had been erased since, and checks every promise on it. */
export async function restore(restoring: Restoring): Promise<Restored> {
  const began = performance.now();
  const key = await keyFor(restoring);
  const all = await readAll(restoring.folder, key);
  const backup = choose(all, restoring.at);
  // Those it was made with, and those under which persons' keys lie now; none that was retired before.
  const needed = [...backup.manifest.keys, ...(all.at(-1)?.manifest.keys ?? [])];
  const bundle = pick(await readKeys(restoring.folder, key), needed);
  const current = await readCurrent(restoring.folder, key);
  const erased = allErased([...all.map(({ manifest }) => manifest.erased), current?.erased ?? []]);
  const bringing: Bringing = { ...restoring, key, backup, bundle, current, erased };
  await refuseFull(bringing);
  const work = join(restoring.data, restoring.isTry ? 'trying' : 'restoring');
  await clearWork(work);
  await mkdir(work, { recursive: true, mode: 0o700 });
  await putKeys(join(work, 'keys'), bundle);
  const done = await bring(bringing, work).catch(async (error: unknown) => {
    await clearWork(work);
    throw error;
  });
  if (!restoring.isTry) await takeIntoUse(bringing, work);
  await clearWork(work);
  return { ...done, name: backup.name, seconds: (performance.now() - began) / 1000 };
}

export interface Bringing extends Restoring {
  readonly key: RecoveryKey;
  readonly backup: Kept;
  readonly bundle: Bundle;
  readonly current: Current | undefined;
  /** Everything the folder knows of. */
  readonly erased: readonly Erased[];
}

async function keyFor({ folder, keys, keyFile }: Restoring): Promise<RecoveryKey> {
  const newest = (await namesIn(folder)).at(-1);
  if (newest === undefined) throw trouble(`${folder} 里没有备份。`, `There is no backup in ${folder}.`);
  const recipient = await recipientOf(folder, newest);
  return findRecoveryKey(recipient, keyFile === undefined ? { keys } : { keys, file: keyFile });
}

/** Never over anything: what is there is somebody's. */
async function refuseFull({ data, url, keys, bundle, isTry }: Bringing): Promise<void> {
  if (isTry) return;
  if (url !== undefined) await emptyServer(url);
  else if (existsSync(join(data, 'postgres')))
    throw trouble(
      `${data} 里已有数据,不覆盖。请把它改名放好,或换一个空目录(HUIYIN_DATA 或 --into)。`,
      `There is data in ${data}; it is not overwritten. Move it aside, or choose an empty folder (HUIYIN_DATA or --into).`,
    );
  await putKeys(keys, {}).catch(() => undefined);
  if (existsSync(join(keys, 'server'))) await putKeys(keys, pick(bundle, ['server']));
}

const pick = (bundle: Bundle, names: readonly string[]): Bundle =>
  Object.fromEntries(Object.entries(bundle).filter(([name]) => names.includes(name)));

async function bring(bringing: Bringing, work: string) {
  const { at } = await loadInto(bringing, work);
  const { url, isTry } = bringing;
  const database = await openDatabase({ data: work, ...(url !== undefined && !isTry && { url }) });
  try {
    return { at, ...(await finish(bringing, work, database)) };
  } finally {
    await database.close();
  }
}

async function finish({ backup, erased: gone }: Bringing, work: string, database: Database) {
  const { region } = backup.manifest;
  await database.owner.query(`truncate ${passing.map(quoted).join(', ')}`);
  const house = houseWith(database, await openKeys(work), region);
  const erased = await eraseAgain(house, gone);
  const report = await verify(house, database.owner);
  const { rows } = await database.owner.query<{ n: number }>('select count(*) as n from entry');
  return { region, report, erased, entries: rows[0]?.n ?? 0 };
}

/** The last step, and a short one: until it is done there is no data here, and afterwards all of it. */
async function takeIntoUse({ data, keys, url }: Bringing, work: string): Promise<void> {
  const { 'postgres-password': _, ...bundle } = await keysNow(join(work, 'keys'));
  await putKeys(keys, bundle);
  if (url !== undefined) return;
  const password = readPassword(work);
  if (password !== undefined) keepPassword(data, password);
  await rename(join(work, 'postgres'), join(data, 'postgres'));
  await rm(work, { recursive: true, force: true });
}
