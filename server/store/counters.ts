import type { Pool, PoolClient } from 'pg';

/** Numbers taken from the database at a time. A stop leaves the rest unused: numbers have gaps, never doubles. */
const block = 200;

/** Numbers of any series, from blocks reserved in one statement each. */
export function counters(db: Pool, region: string): (series: string) => Promise<number> {
  const blocks = new Map<string, { next: number; end: number }>();
  const reserving = new Map<string, Promise<unknown>>();
  const refill = async (series: string) => {
    const first = await takeNumbers(db, region, series, block);
    blocks.set(series, { next: first, end: first + block });
  };
  return async (series) => {
    for (;;) {
      const at = blocks.get(series);
      if (at && at.next < at.end) return at.next++;
      const waiting = reserving.get(series) ?? refill(series).finally(() => reserving.delete(series));
      reserving.set(series, waiting);
      await waiting;
    }
  };
}

/** The first of `size` numbers nobody else gets. In a transaction, others of the series wait for its end: no gaps, no doubles. */
export async function takeNumbers(
  db: Pool | PoolClient,
  region: string,
  series: string,
  size: number,
): Promise<number> {
  const { rows } = await db.query<{ next: number }>(
    `insert into counter (name, region, next) values ($1, $2, $3 + 1)
     on conflict (name, region) do update set next = counter.next + $3 returning next`,
    [series, region, size],
  );
  return (rows[0]?.next ?? 0) - size;
}
