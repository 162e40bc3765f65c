import { randomUUIDv7 } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Part } from '#domain/topics/keep-names.ts';
import type { House } from '../../house.ts';
import { inTransaction } from '../../store/transaction.ts';
import { countyLexicon } from './county-lexicon.ts';
import { oneAtATime } from './hear-voices.ts';
import { makeTitles } from './make-titles.ts';

interface Regathered {
  /** Of matters; `goesOn` is the id of a problem. */
  readonly parts: readonly Part<string, string>[];
  readonly was: ReadonlyMap<string, string>;
  /** So many voices get a title. */
  readonly least: number;
}

/** Writes what voices belong together now; the problems that began by it. Voices that were heard, erased or let go meanwhile stay where they are. */
export async function regather(house: House, { parts, was, least }: Regathered): Promise<readonly string[]> {
  const { db, region } = house;
  const [lexicon, atlas] = await Promise.all([countyLexicon(house, 0), house.atlas()]);
  return inTransaction(db, async (client) => {
    await oneAtATime(client, region);
    const fresh = parts.map(({ goesOn, members }) => ({ problem: goesOn ?? randomUUIDv7(), members }));
    const before = [...new Set(was.values())];
    const named = fresh.map(({ problem }) => problem);
    await begin(client, region, named, before);
    const moves = fresh.flatMap(({ problem, members }) => members.map((matter) => ({ problem, matter })));
    await client.query(
      `update recurring_matter g set recurring = n.problem from jsonb_to_recordset($2::jsonb) as n(problem uuid, matter uuid)
       where g.region = $1 and g.matter = n.matter and g.recurring = any($3)`,
      [region, JSON.stringify(moves), before],
    );
    for (const gone of await emptied(client, region, before)) await goOnIn(client, region, gone, heirOf(gone));
    const ids = [...new Set([...before, ...named])];
    await client.query(`delete from recurring r where r.region = $1 and r.id = any($2) and ${empty}`, [region, ids]);
    await makeTitles({ client, region, lexicon, atlas, now: house.now() }, ids, least);
    return ids.filter((id) => !before.includes(id));

    function heirOf(gone: string): string | undefined {
      const own = (members: readonly string[]) => members.filter((matter) => was.get(matter) === gone).length;
      return fresh.toSorted((a, b) => own(b.members) - own(a.members))[0]?.problem;
    }
  });
}

const empty = 'not exists (select from recurring_matter g where g.recurring = r.id and g.region = r.region)';

/** Heard no later than what they were parted from: they have had their turn. */
const begin = (client: PoolClient, region: string, ids: readonly string[], before: readonly string[]) =>
  client.query(
    `insert into recurring (id, region, title, words, profile, heard) select id, $2, '', '{}', null, coalesce((select min(heard) from recurring where region = $2 and id = any($3)), 'epoch') from unnest($1::uuid[]) as id
     on conflict do nothing`,
    [ids, region, before],
  );

async function emptied(client: PoolClient, region: string, ids: readonly string[]): Promise<readonly string[]> {
  const sql = `select r.id from recurring r where r.region = $1 and r.id = any($2) and ${empty}`;
  return (await client.query<{ id: string }>(sql, [region, ids])).rows.map(({ id }) => id);
}

/** Whoever was told of it has been told, and it grows on under the id of what most of its voices belong to now. */
async function goOnIn(client: PoolClient, region: string, gone: string, heir: string | undefined): Promise<void> {
  if (heir === undefined) return;
  const told =
    'select from recurring_notice o where o.region = $2 and o.recurring = $3 and o.post = n.post and o.over is null';
  await client.query(
    `update recurring_notice n set recurring = $3, over = case when exists (${told}) then coalesce(n.over, n.at) else n.over end
     where n.recurring = $1 and n.region = $2`,
    [gone, region, heir],
  );
}
