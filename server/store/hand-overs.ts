import type { Pool } from 'pg';

/** A post that changes hands, as its row holds it. Whoever gives and takes are ids of staff. */
export interface HandOverRow {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly post: string;
  /** Another post of the same office that takes the matters; null when the post itself goes to the taker. */
  readonly into: string | null;
  readonly giver: string;
  readonly taker: string;
  readonly reason: string;
  readonly gave: Date | null;
  readonly gave_by: string | null;
  readonly took: Date | null;
  readonly done: Date | null;
  readonly moved: readonly string[];
}

export type NewHandOver = Pick<HandOverRow, 'id' | 'by' | 'post' | 'into' | 'giver' | 'taker' | 'reason'>;

const columns = 'id, at, by, post, "into", giver, taker, reason, gave, gave_by, took, done, moved';

export async function addHandOver(db: Pool, region: string, row: NewHandOver, at: string): Promise<void> {
  await db.query(
    'insert into hand_over (id, region, at, by, post, "into", giver, taker, reason) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [row.id, region, at, row.by, row.post, row.into, row.giver, row.taker, row.reason],
  );
}

/** The newest first, a hundred at most. */
export async function handOvers(db: Pool, region: string): Promise<readonly HandOverRow[]> {
  const { rows } = await db.query<HandOverRow>(
    `select ${columns} from hand_over where region = $1 order by done nulls first, at desc limit 100`,
    [region],
  );
  return rows;
}

export async function handOverBy(db: Pool, region: string, id: string): Promise<HandOverRow | undefined> {
  const { rows } = await db.query<HandOverRow>(`select ${columns} from hand_over where id = $1 and region = $2`, [
    id,
    region,
  ]);
  return rows[0];
}

/** Writes down that one side confirmed; a second time changes nothing. */
export async function confirmSide(
  db: Pool,
  region: string,
  {
    id,
    side,
    at,
    by,
  }: { readonly id: string; readonly side: 'gave' | 'took'; readonly at: string; readonly by: string },
): Promise<void> {
  const sql =
    side === 'gave'
      ? 'update hand_over set gave_by = coalesce(gave_by, $4), gave = coalesce(gave, $3) where id = $1 and region = $2 and done is null'
      : 'update hand_over set took = coalesce(took, $3) where id = $1 and region = $2 and done is null and $4::text is not null';
  await db.query(sql, [id, region, at, by]);
}

export async function endHandOver(
  db: Pool,
  region: string,
  { id, at, moved }: { readonly id: string; readonly at: string; readonly moved: readonly string[] },
): Promise<void> {
  await db.query('update hand_over set done = $3, moved = $4 where id = $1 and region = $2 and done is null', [
    id,
    region,
    at,
    moved,
  ]);
}

/** Open matters that a post holds or has a seat in, what ends first, first. */
export async function openMattersOf(db: Pool, region: string, post: string, unit: string): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select id from matter where region = $1 and not ended and (holder_post = $2
       or (units && array[$3] and exists (select from jsonb_each_text(state->'seats') s where s.value = $2)))
     order by due, id limit 1000`,
    [region, post, unit],
  );
  return rows.map(({ id }) => id);
}
