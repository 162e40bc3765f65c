import type { PoolClient } from 'pg';
import type { Lexicon } from '#domain/topics/lexicon.ts';
import type { Pieces } from '#domain/topics/pieces.ts';
import { type Profile, profileOf } from '#domain/topics/profile.ts';
import { weigh } from '#domain/topics/weigh.ts';
import type { Atlas } from '../../atlas.ts';
import { lexiconWith } from './county-lexicon.ts';
import { piecesIn } from './pieces-in.ts';
import { type Known, voicesOf } from './voices-of.ts';

/** A problem a voice may belong to: what its voices are like on the average, or what its only one says. */
export type Candidate =
  | { readonly id: string; readonly profile: Profile }
  | { readonly id: string; readonly pieces: Pieces };

/** So many that share most keys are held against it; those that are one voice yet are read anew each time, so fewer of them. */
const most = 40;
const single = 12;
/** Of the keys so many are looked up: the rest is common. */
const looked = 16;

interface Looking {
  readonly client: PoolClient;
  readonly region: string;
  readonly atlas: Atlas;
}

/** What is looked for: the keys, the most telling first; and what is left out. */
interface Sought extends Known {
  readonly keys: readonly string[];
  readonly but?: string;
}

/** Problems that share keys, those that share most first. Known to lie in another village, or to be of another kind, it is another problem. */
export async function candidatesFor(
  { client, region, atlas }: Looking,
  { keys, place, category, but }: Sought,
): Promise<readonly Candidate[]> {
  const { rows } = await client.query<{ id: string; profile: Profile | null; only: string | null }>(
    `select r.id, r.profile, case when r.profile is null then (
       select g.matter from recurring_matter g where g.recurring = r.id and g.region = r.region limit 1) end as only
     from (
       select n.id, n.region, n.profile from recurring n where n.region = $1 and n.words && $2::text[] and n.id is distinct from $3::uuid
       order by cardinality(array(select unnest(n.words) intersect select unnest($2::text[]))) desc, n.id limit $4) r
     where ($5::text is null or not exists (
       select from recurring_matter g join matter m on m.id = g.matter and m.region = g.region
       where g.recurring = r.id and g.region = r.region and not starts_with(left(m.place, 12), $5) and not starts_with($5, left(m.place, 12))))
     and ($6::text is null or not exists (
       select from recurring_matter g join matter m on m.id = g.matter and m.region = g.region
       where g.recurring = r.id and g.region = r.region and not starts_with(m.category || '.', $6) and not starts_with($6, m.category || '.')))`,
    [region, keys.slice(0, looked), but ?? null, most, place?.slice(0, 12) ?? null, kindOf(category)],
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

/** The first two levels: the third is often chosen otherwise for the same thing. With its dot, so that no key is a part of another. */
const kindOf = (category: string | null): string | null =>
  category === null ? null : `${category.split('.').slice(0, 2).join('.')}.`;

/** How common pieces are in the county and among these: what only these share is what joins them. */
export function lexiconOfAll(these: readonly Candidate[], county: Lexicon): Lexicon {
  const single = these.flatMap((one) => ('pieces' in one ? [one.pieces] : []));
  const many = these.flatMap((one) => ('profile' in one ? [one.profile] : []));
  return lexiconWith(county, single, many);
}

export const profileIn = (one: Candidate, lexicon: Lexicon): Profile =>
  'pieces' in one ? profileOf([weigh(one.pieces, lexicon)]) : one.profile;
