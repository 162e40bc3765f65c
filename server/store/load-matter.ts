import type { Pool, PoolClient } from 'pg';
import type { Matter } from '#domain/matter/matter.ts';
import type { MatterRow, RowBefore } from './matter-row.ts';
import { prepared } from './prepared.ts';

type Stored = Pick<MatterRow, 'state' | 'units' | 'title' | 'place' | 'proposed' | 'external'>;

/** The matter with what its row alone knows; `lock` holds it until the transaction ends. */
export async function loadMatter(
  db: Pool | PoolClient,
  region: string,
  id: string,
  lock = false,
): Promise<RowBefore | undefined> {
  const sql = `select state, units, title, place, proposed, external from matter where id = $1 and region = $2${lock ? ' for update' : ''}`;
  const { rows } = await db.query<Stored>(prepared(sql, [id, region]));
  const row = rows[0];
  return row && { matter: row.state as Matter, row };
}

/** The id of a matter by the number on its slip. */
export async function idByNumber(db: Pool | PoolClient, region: string, number: string): Promise<string | undefined> {
  const { rows } = await db.query<{ id: string }>('select id from matter where number = $1 and region = $2', [
    number,
    region,
  ]);
  return rows[0]?.id;
}
