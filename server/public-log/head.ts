import type { Pool, PoolClient } from 'pg';
import { parseCheckpoint, type SignedCheckpoint } from '#domain/ledger/checkpoint.ts';

/** How far a region's log has come. */
export interface LogHead {
  readonly origin: string;
  readonly size: number;
  /** The newest checkpoint, signed. */
  readonly note: string | null;
  /** The one given out. */
  readonly published: string | null;
  readonly vkeys: readonly string[];
  readonly at: Date;
}

/** Undefined before the log's first start. */
export async function headOf(db: Pool | PoolClient, region: string): Promise<LogHead | undefined> {
  const { rows } = await db.query<LogHead>(
    'select origin, size, note, published, vkeys, at from log_head where region = $1',
    [region],
  );
  return rows[0];
}

/** What anybody may see and check now; undefined while nothing has been signed. */
export async function publishedOf(
  db: Pool | PoolClient,
  region: string,
): Promise<(SignedCheckpoint & { readonly message: string; readonly vkeys: readonly string[] }) | undefined> {
  const head = await headOf(db, region);
  const checkpoint = parseCheckpoint(head?.published ?? '');
  return head?.published && checkpoint ? { ...checkpoint, message: head.published, vkeys: head.vkeys } : undefined;
}
