import type { Pool, PoolClient } from 'pg';
import { instantAt } from '#domain/deadline/day.ts';
import { trouble } from '../store/postgres/trouble.ts';
import { allErased, keepCurrent, readCurrent } from './current.ts';
import { type Folder, openFolder, tidy } from './folder.ts';
import { type Bundle, keepKeys, keysNow } from './key-bundle.ts';
import { type Head, keepManifest, type Manifest, partsOf, type TableRows } from './manifest.ts';
import type { Part } from './parts.ts';
import type { RecoveryKey } from './recovery-key.ts';
import { copySnapshot, erasedSoFar, type Tell } from './snapshot.ts';

export interface Taking {
  readonly owner: Pool;
  /** Where the server's keys lie. */
  readonly keys: string;
  readonly region: string;
  readonly key: RecoveryKey;
  /** The folder of backups. */
  readonly folder: string;
  /** How many backups of a kind stay. */
  readonly keep: number;
  readonly tell: Tell;
}

export interface Taken {
  readonly name: string;
  readonly manifest: Manifest;
  /** Bytes of all its pieces as they lie there, and of those that were not there before. */
  readonly size: number;
  readonly fresh: number;
}

/** What one kind of backup has to say for itself; `persons`: the keys of persons, when it has read them. */
export interface Work {
  readonly manifest: Manifest;
  readonly persons?: readonly TableRows[];
}

/** One more backup in the folder; the oldest beyond `keep` go only when it is whole. Others go on writing meanwhile. */
export function takeBackup(taking: Taking): Promise<Taken> {
  return oneAtATime(taking, async (client, folder, bundle) => {
    await client.query('begin isolation level repeatable read read only');
    await client.query(`set local timezone = 'UTC'; set local datestyle = 'ISO'`);
    const at = instantAt(Date.now());
    const { rows, persons } = await copySnapshot(client, folder.parts, taking.tell);
    const manifest = { ...(await headOf(client, taking, at, bundle)), ...rows };
    await client.query('commit');
    return { manifest, persons };
  });
}

/** What every kind of backup says of itself. */
export async function headOf(db: PoolClient, { region, key }: Taking, at: string, bundle: Bundle): Promise<Head> {
  const { rows } = await db.query<{ name: string }>('select name from migration order by name');
  const log = await db.query<{ note: string | null }>('select note from log_head where region = $1', [region]);
  const checkpoint = log.rows[0]?.note;
  return {
    ...{ format: 'huiyin-backup-1', region, at, recipient: key.recipient },
    ...{ migrations: rows.map(({ name }) => name), erased: await erasedSoFar(db), keys: Object.keys(bundle).sort() },
    ...(checkpoint && { checkpoint }),
  };
}

/** Two backups of one database at once would sweep away each other's pieces. */
export async function oneAtATime(
  taking: Taking,
  work: (client: PoolClient, folder: Folder, bundle: Bundle) => Promise<Work>,
): Promise<Taken> {
  const client = await taking.owner.connect();
  try {
    const asked = await client.query<{ free: boolean }>(
      `select pg_try_advisory_lock(hashtext('huiyin-backup')) as free`,
    );
    if (asked.rows[0]?.free !== true)
      throw trouble('另一个备份正在进行,请稍后再试。', 'Another backup is under way. Try again later.');
    const folder = await openFolder(taking.folder, taking.key);
    const bundle = await keysNow(taking.keys);
    return await keep(taking, folder, bundle, () => work(client, folder, bundle)).catch(async (error: unknown) => {
      await tidy(folder, Number.POSITIVE_INFINITY).catch(() => undefined);
      throw told(error, taking.folder);
    });
  } finally {
    // With the connection end the lock and, after a failure, the transaction.
    client.release(true);
  }
}

async function keep(taking: Taking, folder: Folder, bundle: Bundle, work: () => Promise<Work>): Promise<Taken> {
  const { manifest, persons } = await work();
  const stay = folder.backups.slice(-2 * taking.keep).flatMap((backup) => backup.manifest.keys);
  await keepKeys(taking.folder, bundle, new Set(stay), taking.key);
  const before = await readCurrent(taking.folder, taking.key);
  const erased = allErased([before?.erased ?? [], manifest.erased]);
  const current = { persons: persons ?? before?.persons ?? [], erased };
  await keepCurrent(taking.folder, current, taking.key);
  const name = await keepManifest(taking.folder, manifest, taking.key);
  await tidy(folder, taking.keep);
  const all = [...partsOf(manifest), ...current.persons.flatMap(({ parts }) => parts)];
  const fresh = sizeOf(all.filter((part) => !folder.known.has(part.name)));
  return { name, manifest, size: sizeOf(all), fresh };
}

const sizeOf = (parts: readonly Part[]): number =>
  [...new Map(parts.map((part) => [part.name, part.size])).values()].reduce((sum, size) => sum + size, 0);

function told(error: unknown, folder: string): unknown {
  const { code = '' } = error as { code?: string };
  if (!['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return error;
  return trouble(
    `备份没有做完:${folder} 的空间不够。以前的备份没有动。请腾出空间,或减少保留份数(--keep)。`,
    `The backup was not finished: there is no room in ${folder}. Earlier backups are untouched. Make room, or keep fewer (--keep).`,
    error,
  );
}
