import type { Pool, PoolClient } from 'pg';
import type { Json } from '#domain/ledger/canonical.ts';
import { prepared } from './prepared.ts';
import type { Kept } from './seal.ts';

/** What lies beside a matter's entries, by sequence and field. Sealed fields are named but closed. */
export interface Contents {
  readonly open: ReadonlyMap<number, Readonly<Record<string, Json>>>;
  readonly sealed: ReadonlyMap<number, Readonly<Record<string, { readonly sealed: string }>>>;
}

/** What a reader of a veiled line has before them. */
export const nothingSaid: Contents = { open: new Map(), sealed: new Map() };

export async function contentsOf(db: Pool | PoolClient, region: string, matter: string): Promise<Contents> {
  const { rows } = await db.query<{ seq: number; fields: Record<string, Kept> }>(
    prepared('select seq, fields from content where matter = $1 and region = $2 order by seq', [matter, region]),
  );
  const open = new Map<number, Record<string, Json>>();
  const sealed = new Map<number, Record<string, { sealed: string }>>();
  for (const { seq, fields } of rows) {
    const kept = Object.entries(fields);
    open.set(
      seq,
      Object.fromEntries(kept.flatMap(([name, field]) => ('sealed' in field ? [] : [[name, field.value]]))),
    );
    sealed.set(seq, Object.fromEntries(kept.flatMap(([name, field]) => ('sealed' in field ? [[name, field]] : []))));
  }
  return { open, sealed };
}
