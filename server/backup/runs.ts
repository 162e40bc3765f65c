import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

export type RunKind = 'rows' | 'files' | 'try';

/** One backup, or one try of bringing it back. */
export interface Run {
  readonly kind: RunKind;
  readonly at: Date;
  readonly tookMs: number;
  readonly ok: boolean;
  /** The backup's name, or why there is none. */
  readonly name: string;
  readonly bytes: number;
}

const kept = 400;

/** Does it and writes down how it went, well or not. */
export async function recorded<T>(
  owner: Pool,
  region: string,
  kind: RunKind,
  work: () => Promise<T>,
  outcome: (done: T) => Pick<Run, 'ok' | 'name' | 'bytes'>,
): Promise<T> {
  const at = new Date();
  const write = (run: Pick<Run, 'ok' | 'name' | 'bytes'>) =>
    keepRun(owner, region, { ...run, kind, at, tookMs: Date.now() - at.getTime() });
  try {
    const done = await work();
    await write(outcome(done));
    return done;
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    await write({ ok: false, name: why.slice(0, 300), bytes: 0 }).catch(() => undefined);
    throw error;
  }
}

async function keepRun(owner: Pool, region: string, run: Run): Promise<void> {
  await owner.query(
    'insert into backup_run (id, region, kind, at, took_ms, ok, name, bytes) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [randomUUID(), region, run.kind, run.at, run.tookMs, run.ok, run.name, run.bytes],
  );
  await owner.query(
    `delete from backup_run where region = $1 and id in (select id from backup_run where region = $1 order by at desc offset ${kept})`,
    [region],
  );
}

/** The last that went well of each kind, and the last that did not if it came after. */
export async function lastRuns(db: Pool, region: string): Promise<readonly Run[]> {
  const { rows } = await db.query<Run>(
    `select distinct on (kind, ok) kind, at, took_ms as "tookMs", ok, name, bytes from backup_run
     where region = $1 order by kind, ok, at desc`,
    [region],
  );
  const well = (kind: RunKind) => rows.find((run) => run.kind === kind && run.ok);
  return rows.filter((run) => run.ok || run.at > (well(run.kind)?.at ?? new Date(0)));
}
