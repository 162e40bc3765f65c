import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backedUp, restoredTo } from '../../tests/backing-up.ts';
import { openCounty } from '../../tests/county.ts';
import { fill } from '../fill.ts';
import { atMost, figure, type Measured } from '../measured.ts';

/** Five entries for three matters: about a million entries. */
const full = 600_000;

/** A large county backed up, backed up again after a little more, brought back on an empty machine, and checked. */
export async function restoring(share: number): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-restoring-'));
  process.env.XDG_CONFIG_HOME = join(folder, 'config');
  const county = await openCounty();
  try {
    await fill({ database: county.running.database.url, data: county.data }, Math.max(1000, Math.ceil(full * share)));
    const began = performance.now();
    const [first] = await backedUp(county.running, county.data, join(folder, 'backups'));
    const seconds = (performance.now() - began) / 1000;
    await fill({ database: county.running.database.url, data: county.data }, 500);
    const [second] = await backedUp(county.running, county.data, join(folder, 'backups'));
    await county.running.jobs.idle();
    const { entries, report, seconds: took } = await restoredTo(join(folder, 'backups'), join(folder, 'machine'));
    const million = entries / 1e6;
    return [
      figure('backup: entries', entries, 'entries', 0),
      figure('backup: time for a million', seconds / million / 60, 'min'),
      figure('backup: size for a million', (first?.size ?? 0) / 1e6 / million, 'MB', 0),
      figure('backup: new in the next, of the whole', (100 * (second?.fresh ?? 0)) / (second?.size ?? 1), '%', 1),
      figure('restore: time for a million, with verify', took / million / 60, 'min'),
      atMost('restore: promises that do not hold afterwards', report.findings.length, 'found', 0),
    ];
  } finally {
    await county.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
