import { likelyFrom } from '#domain/twins/chance.ts';
import type { House } from '../../house.ts';
import { likelyTwins, type Saying } from './likely-twins.ts';

/** An open service request like what is being said, as anybody may know of it: no title, no words, the place no closer than the village. */
export interface SaidAlready {
  readonly id: string;
  readonly number: string;
  readonly category: string | null;
  /** At most 12 digits. */
  readonly place: string | null;
  readonly step: string;
  readonly opened: Date;
  readonly due: Date | null;
  /** How many have said it: this one and those joined to it. */
  readonly voices: number;
}

const anybody = { sql: 'true', params: [], veils: 'false' };

/**
 * The most alike first, at most three; with a place given, none of another town. One of which neither place nor kind is known is
 * left out: nobody could tell whether it is theirs. Found by facts, never by person.
 */
export async function saidAlready(house: House, saying: Saying): Promise<readonly SaidAlready[]> {
  const likely = await likelyTwins(house, anybody, saying);
  const same = likely.filter(({ ended, chance, sameSpot }) => !ended && (sameSpot || chance >= likelyFrom));
  const found = same.map(({ id }) => id);
  if (found.length === 0) return [];
  const { rows } = await house.db.query<SaidAlready>(
    `select id, number, category, left(place, 12) as place, step, opened, due, 1 + jsonb_array_length(state->'voices') as voices
     from matter where region = $1 and id = any($2) and not apart and coalesce(place, category) is not null
       and ($3::text is null or place is null or starts_with(place, $3))
     order by array_position($2, id) limit 3`,
    [house.region, found, saying.place?.slice(0, 9) ?? null],
  );
  return rows;
}
