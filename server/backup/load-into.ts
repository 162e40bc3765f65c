import { Pool } from 'pg';
import { migrate } from '../store/migrate.ts';
import { startDatabase } from '../store/postgres/start-database.ts';
import { trouble } from '../store/postgres/trouble.ts';
import { loadPersons, loadRows } from './load-rows.ts';
import type { RowsBackup, TablePart } from './manifest.ts';
import { partsIn } from './parts.ts';
import { queueAgain } from './pending-jobs.ts';
import type { Bringing } from './restore.ts';
import { restoreFiles } from './restore-files.ts';

/** Fills an empty database from the backup chosen; answers with the moment it then shows. */
export async function loadInto(bringing: Bringing, work: string): Promise<{ readonly at: string }> {
  const { manifest } = bringing.backup;
  if (manifest.kind === 'files') return restoreFiles(bringing, manifest, work);
  const { url, isTry } = bringing;
  const started = await startDatabase({ data: work, ...(url !== undefined && !isTry && { url }) });
  const owner = new Pool({ connectionString: started.url, max: 2 });
  owner.on('error', () => undefined);
  owner.on('connect', (client) => client.on('error', () => undefined));
  try {
    await load(bringing, manifest, owner);
  } finally {
    await owner.end();
    await started.stop();
  }
  return manifest;
}

async function load({ folder, key, backup, current, tell }: Bringing, rows: RowsBackup, owner: Pool): Promise<void> {
  const parts = partsIn(folder, key);
  const pieceOf = (part: TablePart) => parts.get(part);
  await loadRows(owner, { ...rows, migrations: backup.manifest.migrations }, pieceOf, tell);
  await migrate(owner);
  await loadPersons(owner, current?.persons ?? [], pieceOf, tell);
  await queueAgain(owner, JSON.parse((await parts.get(rows.jobs)).toString()));
}

/** Throws when somebody's county is on the server. Tables without a county are what an interrupted restore left. */
export async function emptyServer(url: string): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1 });
  pool.on('error', () => undefined);
  try {
    const { rows } = await pool.query<{ table: string | null }>(`select to_regclass('public.region')::text as table`);
    const there = rows[0]?.table ? await pool.query('select from region limit 1') : undefined;
    if ((there?.rowCount ?? 0) === 0) return;
  } finally {
    await pool.end();
  }
  throw trouble(
    'DATABASE_URL 指向的数据库里已有一个县的数据,不覆盖。请另建一个空数据库。',
    'The database at DATABASE_URL holds a county; it is not overwritten. Make an empty one.',
  );
}
