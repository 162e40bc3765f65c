import type { Pool, PoolClient } from 'pg';
import type { Attempt } from '#domain/matter/decide.ts';
import type { Beside } from '#domain/matter/erasable.ts';

/** What an erasure has to know: what lies beside a matter, by name only, and the matters opened from it that carry its words on. */
export async function lyingBeside(
  db: Pool | PoolClient,
  region: string,
  matter: string,
): Promise<NonNullable<Attempt['erasing']>> {
  const [beside, carrying] = [await namesBeside(db, region, matter), await carriers(db, region, matter)];
  return { beside, children: carrying.map(({ id }) => id), open: carrying.filter(({ ended }) => !ended).length };
}

export async function namesBeside(db: Pool | PoolClient, region: string, matter: string): Promise<readonly Beside[]> {
  const { rows } = await db.query<Beside>(
    `select seq, array(select jsonb_object_keys(fields) order by 1) as fields from content
     where matter = $1 and region = $2 and fields <> '{}' order by seq`,
    [matter, region],
  );
  return rows;
}

interface Carrier {
  readonly id: string;
  readonly ended: boolean;
}

/** What its own acts opened, as far as anything said is left in it. What the person opened themselves is another matter. */
async function carriers(db: Pool | PoolClient, region: string, matter: string): Promise<readonly Carrier[]> {
  const { rows } = await db.query<Carrier>(
    `select m.id, m.ended from matter m where m.parent = $1 and m.region = $2 and m.channel in ('follow', 'reception')
       and exists (select from content c where c.matter = m.id and c.region = m.region) order by m.opened, m.id`,
    [matter, region],
  );
  return rows;
}
