import { Pool, type PoolClient } from 'pg';
import type { Keys } from '../keys.ts';
import { personKeysOf } from '../store/person-key.ts';
import type { Chapter } from './chapter.ts';

/** Matters read at a time: enough to be quick, few enough to stay small in memory. */
const batch = 500;

type Row = Omit<Chapter, 'entries' | 'contents' | 'person'>;

/** Every matter of a region with its entries and contents, in order of id; each as it stood at one moment, whatever is done to it meanwhile. */
export async function* readChapters(db: Pool | PoolClient, keys: Keys, region: string): AsyncGenerator<Chapter> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const chapters = await atOneMoment(db, (client) => readSome(client, keys, region, after));
    if (chapters.length === 0) return;
    yield* chapters;
    after = chapters.at(-1)?.id ?? after;
  }
}

/** A caller's own connection is in a transaction of the caller's already. */
async function atOneMoment<T>(db: Pool | PoolClient, work: (client: PoolClient) => Promise<T>): Promise<T> {
  if (!(db instanceof Pool)) return work(db);
  const client = await db.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    return await work(client);
  } finally {
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
  }
}

async function readSome(client: PoolClient, keys: Keys, region: string, after: string): Promise<readonly Chapter[]> {
  const { rows } = await client.query<Row>(
    `select id, region, number, procedure, step, ended, holder_unit, holder_post, shielded, apart, last, head, state
     from matter where region = $1 and id > $2 order by id limit ${batch}`,
    [region, after],
  );
  const ids = rows.map(({ id }) => id);
  const persons = await personKeysOf(client, keys, region, ids);
  const entries = await client.query<Chapter['entries'][number] & { matter: string }>(
    'select matter, seq, at, act, body, prev, hash from entry where region = $1 and matter = any($2) order by matter, seq',
    [region, ids],
  );
  const contents = await client.query<Chapter['contents'][number] & { matter: string }>(
    'select matter, seq, fields from content where region = $1 and matter = any($2)',
    [region, ids],
  );
  const entriesBy = Map.groupBy(entries.rows, ({ matter }) => matter);
  const contentsBy = Map.groupBy(contents.rows, ({ matter }) => matter);
  return rows.map((row) => ({
    ...row,
    entries: entriesBy.get(row.id) ?? [],
    contents: contentsBy.get(row.id) ?? [],
    person: persons.get(row.id),
  }));
}
