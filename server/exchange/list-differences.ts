import type { Compared } from '#domain/words/exchange.ts';
import type { House } from '../house.ts';
import { recordUse } from '../store/personal-use.ts';
import { openUnder } from '../store/seal.ts';
import { sealedPlace } from '../store/sealed-places.ts';

/** One place where a partner says otherwise, as stored; both sides opened. */
export interface KnownDifference {
  readonly id: string;
  readonly partner: string;
  readonly external: string;
  readonly matter: string;
  readonly number: string;
  readonly title: string;
  readonly procedure: string;
  readonly field: Compared;
  readonly ours: string;
  readonly theirs: string;
  readonly since: Date;
  readonly decided: string | null;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: Date | null;
}

interface Asked {
  readonly scope: { readonly sql: string; readonly params: readonly unknown[]; readonly veils: string };
  readonly partners: readonly string[];
  readonly open: boolean;
  readonly id?: string;
  /** Key of the post that reads them. */
  readonly by: string;
}

type Stored = Omit<KnownDifference, 'ours' | 'theirs'> & { readonly said: { readonly sealed: string } };

/** Differences of matters in scope, the newest first; what is only listed is not shown. At most 500. */
export async function listDifferences(
  house: House,
  { scope, partners, open, id, by }: Asked,
): Promise<readonly KnownDifference[]> {
  const { db, region, keys } = house;
  const first = scope.params.length + 2;
  const only = [
    open ? 'd.decided is null' : 'd.decided is not null',
    ...(id === undefined ? [] : [`d.id = $${first + 1}`]),
  ];
  const sql = `select d.id, d.partner, d.external, d.matter, m.number, m.title, m.procedure, d.field, d.said, d.since, d.decided, d.reason, d.by, d.at
    from exchange_difference d join (select * from matter where region = $1 and ${scope.sql} and not ${scope.veils}) m on m.id = d.matter
    where d.region = $1 and d.partner = any($${first}) and ${only.join(' and ')} order by d.since desc, d.id limit 500`;
  const params = [region, ...scope.params, partners, ...(id === undefined ? [] : [id])];
  const { rows } = await db.query<Stored>(sql, params);
  await recordUse(
    house,
    db,
    rows.map(({ matter }) => ({ use: 'difference', matter, by })),
  );
  return rows.map(({ said, ...rest }) => {
    const place = sealedPlace('exchange_difference', region, [rest.id]);
    return { ...rest, ...(JSON.parse(openUnder(keys, place, said.sealed)) as { ours: string; theirs: string }) };
  });
}
