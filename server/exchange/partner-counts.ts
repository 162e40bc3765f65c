import type { House } from '../house.ts';

/** How many matters each partner has told of, how many messages were rejected, and how many differences are open. */
export async function partnerCounts(
  { db, region }: House,
  keys: readonly string[],
): Promise<ReadonlyMap<string, { readonly known: number; readonly rejected: number; readonly open: number }>> {
  const sql = `select p.key,
      (select count(*) from exchange_case c where c.region = $1 and c.partner = p.key) as known,
      (select count(*) from exchange_reject r where r.region = $1 and r.partner = p.key) as rejected,
      (select count(*) from exchange_difference d where d.region = $1 and d.partner = p.key and d.decided is null) as open
    from unnest($2::text[]) as p(key)`;
  const { rows } = await db.query<{ key: string; known: number; rejected: number; open: number }>(sql, [region, keys]);
  return new Map(rows.map(({ key, ...counts }) => [key, counts]));
}
