import type { House } from '../../house.ts';

/** How many matters a look-up may touch in all, and how many of its keys it uses. */
const budget = 2000;
const most = 14;
/** Of what is not listed as common, in what share of matters it may stand. */
const unlisted = 0.0001;

interface Counted {
  readonly key: number;
  readonly share: number;
}

/** Of the keys of a message those by which a look-up stays quick: the rarest here, as long as the budget lasts. */
export async function rareKeys(house: House, keys: readonly number[]): Promise<readonly number[]> {
  const { rows } = await house.db.query<Counted & { readonly size: number }>(
    `select c.key, c.share, s.size from (select greatest(reltuples, 0) as size from pg_class where oid = 'twin'::regclass) s
     left join twin_common c on c.region = $1 and c.key = any($2)`,
    [house.region, keys],
  );
  const size = rows[0]?.size ?? 0;
  const shares = new Map(rows.map(({ key, share }) => [key, share]));
  const counted = keys.map((key) => ({ key, expected: (shares.get(key) ?? unlisted) * size }));
  let left = budget;
  return counted
    .sort((a, b) => a.expected - b.expected)
    .filter(({ expected }, i) => {
      left -= expected;
      return i < most && left >= 0;
    })
    .map(({ key }) => key);
}
