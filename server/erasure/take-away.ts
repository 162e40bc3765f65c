import type { PoolClient } from 'pg';
import type { Beside } from '#domain/matter/erasable.ts';
import type { House } from '../house.ts';
import { forgetRecurring } from '../listen/topics/forget-recurring.ts';
import { destroyPersonKey } from '../store/person-key.ts';
import { blankCopies } from './blank-copies.ts';

/** What stands where a title was: titles are words said at registration. */
export const erasedTitle = '（内容已依法删除）';

/** What an erasure is about: the matter, what the tombstone names, and whether nothing said is left after it. */
export interface TakenAway {
  readonly matter: string;
  readonly erased: readonly Beside[];
  readonly bare: boolean;
}

/** Takes away what a tombstone names and every copy of it, in the transaction of that act. `docs/manual` lists the places. */
export async function takeAway(house: House, client: PoolClient, taken: TakenAway): Promise<void> {
  await dropFiles(client, house.region, taken);
  await forgetTitle(client, house.region, taken);
  await dropWords(client, house.region, taken);
  await forgetPerson(client, house.region, taken);
  if (taken.bare) await blankCopies(house, client, taken.matter);
}

const named = 'jsonb_to_recordset($3::jsonb) as e(seq integer, fields text[])';
const bind = (region: string, { matter, erased }: TakenAway): unknown[] => [matter, region, JSON.stringify(erased)];

/** The bytes of what the erased answers name; when nothing is left, those too that an act brought which was then refused. */
async function dropFiles(client: PoolClient, region: string, taken: TakenAway): Promise<void> {
  const all = 'delete from file where matter = $1 and region = $2';
  if (taken.bare) await client.query(all, [taken.matter, region]);
  else
    await client.query(
      `${all} and id::text in (
         select v.id from content c join ${named} on e.seq = c.seq, unnest(e.fields) f,
           lateral jsonb_array_elements_text(case jsonb_typeof(c.fields->f->'value') when 'array' then c.fields->f->'value' else '[]' end) v(id)
         where c.matter = $1 and c.region = $2)`,
      bind(region, taken),
    );
}

/** The columns that repeat what was said at registration, and the words it is found by. Of a place the village is left: it says nobody's name. */
async function forgetTitle(client: PoolClient, region: string, taken: TakenAway): Promise<void> {
  const first = new Set(taken.erased.flatMap(({ seq, fields }) => (seq === 1 ? fields : [])));
  const spoken = ['subject', 'detail', 'place'].some((name) => first.has(name));
  if (spoken || taken.bare)
    await client.query(
      'update matter set title = $3, external = null, place = left(place, 12) where id = $1 and region = $2',
      [taken.matter, region, erasedTitle],
    );
  if (spoken || taken.bare) await forgetRecurring(client, region, taken.matter);
  if (spoken || taken.bare)
    for (const table of ['search', 'twin'])
      await client.query(`delete from ${table} where matter = $1 and region = $2`, [taken.matter, region]);
}

async function dropWords(client: PoolClient, region: string, taken: TakenAway): Promise<void> {
  await client.query(
    `update content c set fields = c.fields - e.fields from ${named} where c.matter = $1 and c.region = $2 and c.seq = e.seq`,
    bind(region, taken),
  );
  await client.query(`delete from content where matter = $1 and region = $2 and fields = '{}'`, [taken.matter, region]);
}

/** With the last sealed field goes the key, and with how to reach them the address they wrote from. */
async function forgetPerson(client: PoolClient, region: string, taken: TakenAway): Promise<void> {
  const { matter, erased, bare } = taken;
  const { rowCount } = await client.query(
    `select 1 from content c, jsonb_each(c.fields) f where c.matter = $1 and c.region = $2 and f.value ? 'sealed' limit 1`,
    [matter, region],
  );
  if (rowCount === 0) await destroyPersonKey(client, region, matter);
  if (bare || erased.some(({ fields }) => fields.includes('contact')))
    await client.query('delete from correspondent where matter = $1 and region = $2', [matter, region]);
}
