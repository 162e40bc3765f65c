import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noChannels } from '#server/channels/settings.ts';
import { serve } from '#server/serve.ts';

/**
 * A fresh data folder for a county, copied from one that was filled before, where the run of all tests keeps some: filling it anew for
 * each file took minutes of the run. The first that asks fills it; who asks meanwhile gets an empty folder, and so fills their own.
 * `url`: on a PostgreSQL outside the folder nothing can be copied.
 */
export async function dataFolder(stories: boolean, url?: string): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'huiyin-county-'));
  const kept = process.env.HUIYIN_TEST_COUNTIES;
  if (kept === undefined || url !== undefined) return data;
  const ready = join(kept, stories ? 'stories' : 'registers');
  if (!existsSync(ready) && !(await fill(ready, stories))) return data;
  cpSync(ready, data, { recursive: true });
  return data;
}

/** False when another is at it. */
async function fill(ready: string, stories: boolean): Promise<boolean> {
  const draft = `${ready}.new`;
  if (mkdirSync(draft, { recursive: true }) === undefined) return false;
  const config = { port: 0, data: draft, demo: true, stories, channels: noChannels };
  const running = await serve(config, { out: () => undefined, log: () => undefined });
  await running.jobs.idle();
  await running.stop();
  renameSync(draft, ready);
  return true;
}
