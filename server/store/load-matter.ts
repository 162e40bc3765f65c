import type { Pool, PoolClient } from 'pg';
import type { Matter } from '#domain/matter/matter.ts';
import type { MatterRow, RowBefore } from './matter-row.ts';
import { prepared } from './prepared.ts';

type Stored = Pick<MatterRow, 'state' | 'units' | 'title' | 'place' | 'proposed' | 'external'> & {
  readonly at: Date | null;
};

/** The matter with what its row alone knows; `lock` holds it until the transaction ends. */
export async function loadMatter(
  db: Pool | PoolClient,
  region: string,
  id: string,
  lock = false,
): Promise<RowBefore | undefined> {
  const sql = `select state, units, title, place, proposed, external,
      (select at from entry where matter = m.id and region = m.region and seq = m.last) as at
    from matter m where id = $1 and region = $2${lock ? ' for update' : ''}`;
  const { rows } = await db.query<Stored>(prepared(sql, [id, region]));
  const row = rows[0];
  if (row === undefined) return undefined;
  const matter = row.state as Matter;
  const at = row.at ?? (await lastAt(db, matter));
  return { matter, row, ...(at !== undefined && { at }) };
}

/** Whoever waited for the lock has the row as it is now, and entries as they were when the statement began: asked once more. */
async function lastAt(db: Pool | PoolClient, { id, region, last }: Matter): Promise<Date | undefined> {
  const sql = 'select at from entry where matter = $1 and region = $2 and seq = $3';
  return (await db.query<{ at: Date }>(sql, [id, region, last])).rows[0]?.at;
}

/** The id of a matter by the number on its slip. */
export async function idByNumber(db: Pool | PoolClient, region: string, number: string): Promise<string | undefined> {
  const { rows } = await db.query<{ id: string }>('select id from matter where number = $1 and region = $2', [
    number,
    region,
  ]);
  return rows[0]?.id;
}
