import type { Pool } from 'pg';
import { lastRuns, type RunKind } from '../backup/runs.ts';

/** How the county stands with its backups, in one line each. */
export interface BackupStanding {
  readonly kind: 'backup' | 'drill';
  /** The last that went well, as an instant. */
  readonly at: string | undefined;
  /** Why the one after it did not. */
  readonly failed: string | undefined;
  /** Too long ago, or never. */
  readonly isLate: boolean;
}

const hour = 3_600_000;
/** A night with its backup missed; a month without a drill. */
const longest = { backup: 26 * hour, drill: 35 * 24 * hour } as const;

export async function backupStanding(db: Pool, region: string, now: number): Promise<readonly BackupStanding[]> {
  const runs = await lastRuns(db, region);
  const line = (kind: BackupStanding['kind'], of: RunKind): BackupStanding => {
    const well = runs.find((run) => run.kind === of && run.ok)?.at;
    const failed = runs.find((run) => run.kind === of && !run.ok)?.name;
    const isLate = well === undefined || now - well.getTime() > longest[kind];
    return { kind, at: well?.toISOString(), failed, isLate };
  };
  return [line('backup', 'rows'), line('drill', 'try')];
}
