import { randomUUIDv7 } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { prepared } from './prepared.ts';

/** Something that has just happened. `posts`: whom it is for; null: everybody who may see what it is about. */
export interface News {
  readonly id: string;
  readonly at: Date;
  readonly topic: string;
  readonly posts: readonly string[] | null;
  readonly data: unknown;
}

export interface Announcement {
  readonly region: string;
  readonly topic: string;
  readonly posts: readonly string[] | 'all';
  readonly data: unknown;
}

export async function writeNews(db: Pool | PoolClient, { region, topic, posts, data }: Announcement): Promise<void> {
  await db.query(
    prepared('insert into news (id, region, at, topic, posts, data) values ($1, $2, $3, $4, $5, $6)', [
      randomUUIDv7(),
      region,
      new Date(),
      topic,
      posts === 'all' ? null : posts,
      JSON.stringify(data),
    ]),
  );
}

/** What was written since then and is not among those told already, oldest first. */
export async function freshNews(
  db: Pool,
  region: string,
  since: Date,
  told: readonly string[],
): Promise<readonly News[]> {
  const sql =
    'select id, at, topic, posts, data from news where region = $1 and at > $2 and id <> all($3::uuid[]) order by at, id';
  return (await db.query<News>(prepared(sql, [region, since, told]))).rows;
}

/** News are for those who are looking: nobody needs them later. */
export const dropNews = (db: Pool, region: string, before: Date): Promise<unknown> =>
  db.query('delete from news where region = $1 and at < $2', [region, before]);
