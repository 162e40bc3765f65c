import type { Lexicon } from '#domain/topics/lexicon.ts';
import { agreementOf, alike, nearnessOf } from '#domain/topics/likeness.ts';
import { nothing, type Pieces } from '#domain/topics/pieces.ts';
import { type Profile, standingOf } from '#domain/topics/profile.ts';
import type { House } from '../../house.ts';
import { inTransaction } from '../../store/transaction.ts';
import { type Candidate, candidatesFor, lexiconOfAll, profileIn } from './candidates-for.ts';
import { countyLexicon } from './county-lexicon.ts';
import { keysIn, keysOf } from './keys-of.ts';
import { piecesIn } from './pieces-in.ts';
import { type Known, voicesOf } from './voices-of.ts';

/** A problem and its voices, the most typical first. */
export interface Near {
  readonly problem: string;
  readonly matters: readonly string[];
}

interface Row extends Known, Near {
  readonly profile: Profile | null;
}

/** Nearer than this, though they say other things: the same place is enough. */
const nearEnough = 0.6 * alike;
/** So many problems are looked at together, and so many voices. */
const most = 8;
const voices = 120;
/** Of a large one the most typical stand for all: the others stay under its id. */
const typical = 60;

/**
 * A problem with those near it, the nearest first, that no register knows to lie in another village or to be of another kind, as many as
 * can be looked at together. Empty when there is none of that name any more.
 */
export async function nearProblems(house: House, id: string): Promise<readonly Near[]> {
  const { db, region } = house;
  const [lexicon, atlas] = await Promise.all([countyLexicon(house, 0), house.atlas()]);
  const [row] = await rowsOf(house, [id]);
  if (row === undefined) return [];
  const { profile, matters, ...known } = row;
  const own = profile === null ? { id, pieces: await piecesOfOnly(house, matters) } : { id, profile };
  const keys = 'pieces' in own ? keysOf(own.pieces, lexicon) : keysIn(own.profile, lexicon);
  const sought = { ...known, keys, but: id };
  const others = await inTransaction(db, (client) => candidatesFor({ client, region, atlas }, sought));
  const order = nearest(own, others, lexicon);
  const found = new Map((await rowsOf(house, order.slice(0, most))).map((other) => [other.problem, other]));
  return together([row, ...order.flatMap((one) => found.get(one) ?? [])]);
}

function nearest(own: Candidate, others: readonly Candidate[], county: Lexicon): readonly string[] {
  const lexicon = lexiconOfAll([own, ...others], county);
  const middle = standingOf(profileIn(own, lexicon));
  const near = others.flatMap((one) => {
    const other = standingOf(profileIn(one, lexicon));
    const nearness = nearnessOf(agreementOf(middle, other), middle, other);
    return nearness > nearEnough ? [{ id: one.id, nearness }] : [];
  });
  return near.sort((a, b) => b.nearness - a.nearness).map(({ id }) => id);
}

/** Of one voice no profile is kept. */
async function piecesOfOnly({ db, region, atlas }: House, matters: readonly string[]): Promise<Pieces> {
  const which = { sql: 'm.id = any($2)', params: [matters.slice(0, 1)] };
  const [voice] = await inTransaction(db, (client) => voicesOf(client, region, which));
  return voice === undefined ? nothing : piecesIn(voice, await atlas());
}

/** Each agrees with all before it in what is known of them. */
function together(rows: readonly Row[]): readonly Near[] {
  const taken: Row[] = [];
  let size = 0;
  for (const row of rows) {
    const fits = taken.every((other) => agree(row.place, other.place) && agree(row.category, other.category));
    if (!fits || (taken.length > 0 && size + row.matters.length > voices)) continue;
    taken.push(row);
    size += row.matters.length;
  }
  return taken;
}

const agree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a);

/** What is known of a problem: its voices agree, as far as they say. */
async function rowsOf({ db, region }: House, ids: readonly string[]): Promise<readonly Row[]> {
  const { rows } = await db.query<Row>(
    `select r.id as problem, r.profile, (array_agg(g.matter order by g.fit desc, g.matter))[1:${typical}] as matters, max(left(m.place, 12)) as place, max(m.category) as category
     from recurring r join recurring_matter g on g.recurring = r.id and g.region = r.region join matter m on m.id = g.matter and m.region = g.region
     where r.region = $1 and r.id = any($2) group by r.id, r.region, r.profile`,
    [region, ids],
  );
  return rows;
}
