import { chanceOfTwins, likelyFrom, worthALook } from '#domain/twins/chance.ts';
import { lookupKeys } from '#domain/twins/keys.ts';
import { inKnownPlaces } from '#domain/twins/known-place.ts';
import { likenessOf } from '#domain/twins/likeness.ts';
import type { Sketch } from '#domain/twins/sketch.ts';
import type { House } from '../../house.ts';
import type { Bind } from '../../store/narrow.ts';
import { prepared } from '../../store/prepared.ts';
import type { Scope } from '../../who/scope.ts';
import { fromBytes, heard } from './ears.ts';

/** What is being said: words, and where and what kind it is as far as that is known. */
export interface Saying {
  readonly procedure: string;
  readonly subject: string;
  readonly detail: string;
  readonly place?: string | undefined;
  readonly category?: string | undefined;
}

export interface Likely {
  readonly id: string;
  readonly ended: boolean;
  /** That both say the same thing, from 0 to 1, by their words and the days between them. */
  readonly chance: number;
  /** An open one of the same kind at the same place, whatever its words. */
  readonly sameSpot: boolean;
  /** Whole days since it was registered. */
  readonly days: number;
}

/** How far back what has ended is still worth a look, in days. */
const reach = 730;
/** How many with rare pieces in common are compared. */
const compared = 100;
const most = 50;

/**
 * Matters in `scope` (its parameters begin at 2) that are likely about the same as what is being said, and open ones of the same
 * category in the same place; the likeliest first, at most fifty. Found by what is said, never by who says it: only service requests
 * are indexed, and whoever asks has looked that this is about one.
 */
export async function likelyTwins(house: House, scope: Scope, saying: Saying): Promise<readonly Likely[]> {
  const sketch = heard({ subject: saying.subject, body: saying.detail });
  const rows = await candidates(house, scope, saying, lookupKeys(sketch));
  const now = Date.parse(house.now());
  return rows
    .filter(({ place }) => !otherTown(place, saying.place))
    .map((row) => likely(sketch, row, { now, place: saying.place }))
    .filter(({ chance, sameSpot }) => sameSpot || chance >= worthALook)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, most);
}

interface Candidate {
  readonly id: string;
  readonly sketch: Buffer | null;
  readonly ended: boolean;
  readonly opened: Date;
  readonly place: string | null;
  readonly spot: boolean;
}

async function candidates(house: House, scope: Scope, saying: Saying, keys: readonly number[]) {
  const params: unknown[] = [house.region, ...scope.params];
  const bind = (value: unknown) => `$${params.push(value)}`;
  const since = new Date(Date.parse(house.now()) - reach * 86_400_000);
  const found = [byWords(keys, bind), ...bySpot(saying, bind)].join(' union all ');
  const sql = `with found as materialized (select matter, bool_or(spot) as spot from (${found}) f group by matter)
     select id, t.sketch, ended, opened, place, found.spot from found, lateral (
       select id, ended, opened, place from matter where matter.id = found.matter and region = $1 and ${scope.sql} and not apart
         and procedure = ${bind(saying.procedure)} and opened > ${bind(since)} and state->>'joined' is null offset 0) m
     left join twin t on t.matter = m.id and t.region = $1`;
  const { rows } = await house.db.query<Candidate>(prepared(sql, params));
  return rows;
}

/** What shares most goes on to be compared: `alike_found` in the database. */
const byWords = (keys: readonly number[], bind: Bind): string =>
  `(select matter, false as spot from alike_found($1, ${bind(keys)}::integer[], ${compared}))`;

function bySpot({ place, category }: Saying, bind: Bind): readonly string[] {
  if (place === undefined || category === undefined) return [];
  return [
    `(select p.id, true from matter p where p.region = $1 and p.place = ${bind(place)} and p.category = ${bind(category)} and not p.ended
      order by p.opened desc limit ${compared})`,
  ];
}

interface Asked {
  readonly now: number;
  readonly place: string | undefined;
}

function likely(sketch: Sketch, { id, ended, opened, spot, ...row }: Candidate, { now, place }: Asked): Likely {
  const days = Math.max(0, Math.floor((now - opened.getTime()) / 86_400_000));
  const likeness = likenessOf(sketch, row.sketch === null ? new Uint32Array() : fromBytes(row.sketch));
  const chance = chanceOfTwins(inKnownPlaces(likeness, row.place, place), days);
  return { id, ended, chance, sameSpot: spot, days };
}

/** Those likely the same first, then what is open at the same spot, then what is only worth a look. */
function rank({ chance, sameSpot }: Likely): number {
  if (chance >= likelyFrom) return 2 + chance;
  return sameSpot ? 1 + chance : chance;
}

/** Two known places in different towns: what is said of the one is not said of the other. A code of a county says nothing yet. */
const otherTown = (one: string | null, other: string | undefined): boolean =>
  one !== null && other !== undefined && one.length >= 9 && other.length >= 9 && one.slice(0, 9) !== other.slice(0, 9);
