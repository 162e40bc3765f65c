import type { Pool, PoolClient } from 'pg';
import type { Keys } from '../keys.ts';
import { personKeysOf } from '../store/person-key.ts';
import type { Chapter } from './chapter.ts';

/** Matters read at a time: enough to be quick, few enough to stay small in memory. */
const batch = 500;

type Row = Omit<Chapter, 'entries' | 'contents' | 'person'>;

/** Every matter of a region with its entries and contents, in order of id. */
export async function* readChapters(db: Pool | PoolClient, keys: Keys, region: string): AsyncGenerator<Chapter> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await db.query<Row>(
      `select id, region, number, procedure, step, ended, holder_unit, holder_post, shielded, apart, last, head, state
       from matter where region = $1 and id > $2 order by id limit ${batch}`,
      [region, after],
    );
    if (rows.length === 0) return;
    yield* withParts(db, keys, region, rows);
    after = rows.at(-1)?.id ?? after;
  }
}

async function* withParts(
  db: Pool | PoolClient,
  keys: Keys,
  region: string,
  rows: readonly Row[],
): AsyncGenerator<Chapter> {
  const ids = rows.map(({ id }) => id);
  const persons = await personKeysOf(db, keys, region, ids);
  const entries = await db.query(
    'select matter, seq, at, act, body, prev, hash from entry where region = $1 and matter = any($2) order by matter, seq',
    [region, ids],
  );
  const contents = await db.query('select matter, seq, fields from content where region = $1 and matter = any($2)', [
    region,
    ids,
  ]);
  const entriesBy = Map.groupBy(
    entries.rows as (Chapter['entries'][number] & { matter: string })[],
    ({ matter }) => matter,
  );
  const contentsBy = Map.groupBy(
    contents.rows as (Chapter['contents'][number] & { matter: string })[],
    ({ matter }) => matter,
  );
  for (const row of rows)
    yield {
      ...row,
      entries: entriesBy.get(row.id) ?? [],
      contents: contentsBy.get(row.id) ?? [],
      person: persons.get(row.id),
    };
}
