import type { Pool } from 'pg';
import { prepared } from './prepared.ts';

/** The last thing done in a matter. That somebody looked at it, or that the clock said it is late, is nothing done. */
export interface LastDeed {
  readonly matter: string;
  readonly act: string;
  readonly at: Date;
  readonly unit: string | null;
  readonly office: string;
}

/** By matter. Of matters found in scope before: this asks for none. */
export async function lastDeeds(
  db: Pool,
  region: string,
  matters: readonly string[],
): Promise<ReadonlyMap<string, LastDeed>> {
  const sql = `select id as matter, e.act, e.at, e.body->'by'->>'unit' as unit, e.body->'by'->>'office' as office
    from unnest($2::uuid[]) as id, lateral (
      select act, at, body from entry where matter = id and region = $1 and act not in ('look', 'warn', 'escalate') order by seq desc limit 1
    ) e`;
  const { rows } = await db.query<LastDeed>(prepared(sql, [region, matters]));
  return new Map(rows.map((row) => [row.matter, row]));
}
