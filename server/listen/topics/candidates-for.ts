import type { PoolClient } from 'pg';
import type { Pieces } from '#domain/topics/pieces.ts';
import type { Profile } from '#domain/topics/profile.ts';
import type { Atlas } from '../../atlas.ts';
import { piecesIn } from './pieces-in.ts';
import { voicesOf } from './voices-of.ts';

/** A problem a voice may belong to: what its voices are like on the average, or what its only one says. */
export type Candidate =
  | { readonly id: string; readonly profile: Profile }
  | { readonly id: string; readonly pieces: Pieces };

/** So many that share most keys are held against it; those that are one voice yet are read anew each time, so fewer of them. */
const most = 40;
const single = 12;

interface Looking {
  readonly client: PoolClient;
  readonly region: string;
  readonly atlas: Atlas;
}

/** Problems that share keys, those that share most first; `but` leaves one out. */
export async function candidatesFor(
  { client, region, atlas }: Looking,
  keys: readonly string[],
  but?: string,
): Promise<readonly Candidate[]> {
  const { rows } = await client.query<{ id: string; profile: Profile | null; only: string | null }>(
    `select r.id, r.profile, case when r.profile is null then (
       select g.matter from recurring_matter g where g.recurring = r.id and g.region = r.region limit 1) end as only
     from recurring r where r.region = $1 and r.words && $2::text[] and r.id is distinct from $3::uuid
     order by cardinality(array(select unnest(r.words) intersect select unnest($2::text[]))) desc, r.id limit $4`,
    [region, keys, but ?? null, most],
  );
  const only = rows.flatMap((row) => row.only ?? []).slice(0, single);
  const read = await voicesOf(client, region, { sql: 'm.id = any($2)', params: [only] });
  const pieces = new Map(read.map((voice) => [voice.id, piecesIn(voice, atlas)]));
  return rows.flatMap(({ id, profile, only }): readonly Candidate[] => {
    const alone = only === null ? undefined : pieces.get(only);
    if (profile !== null) return [{ id, profile }];
    return alone === undefined ? [] : [{ id, pieces: alone }];
  });
}
