import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { backUp, type Wanted } from '#server/backup/back-up.ts';
import { type Restored, type Restoring, restore } from '#server/backup/restore.ts';
import type { Running } from '#server/serve.ts';

/** A folder of a test's own, in which the copies of recovery keys lie too. */
export function ownFolder(name: string): { readonly at: (part: string) => string; readonly drop: () => void } {
  const folder = mkdtempSync(join(tmpdir(), `huiyin-${name}-`));
  process.env.XDG_CONFIG_HOME = join(folder, 'config');
  return {
    at: (part) => join(folder, part),
    drop: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

const quiet = () => undefined;

export async function backedUp(running: Running, data: string, folder: string, more: Partial<Wanted> = {}) {
  const { owner } = running.database;
  const { region } = running.house;
  const wanted = { owner, region, data, keys: join(data, 'keys'), folder, keep: 30, tell: quiet, ...more };
  return (await backUp(wanted)).taken;
}

export const restoredTo = (folder: string, data: string, more: Partial<Restoring> = {}): Promise<Restored> =>
  restore({ folder, data, keys: join(data, 'keys'), isTry: false, tell: quiet, ...more });

/** What each table holds, in one short line. Sessions, codes and what is told to open desks do not outlive a restore; what verify opens is noted; the public log goes on in the background. */
export async function contentsOf(owner: Pool): Promise<Record<string, string>> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
     and relname not in ('migration', 'session', 'ticket', 'news', 'backup_run', 'personal_use') and relname not like 'log\\_%' order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of rows) {
    const sum = await owner.query(
      `select count(*) || ' ' || md5(string_agg(md5(t::text), '' order by md5(t::text))) as line from "${name}" t`,
    );
    found[name] = sum.rows[0].line;
  }
  return found;
}
