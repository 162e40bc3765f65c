import { pairCodes, runsIn } from '#domain/search/codes.ts';
import { once } from '#domain/search/query.ts';
import { fold } from '#domain/text/fold.ts';
import type { House } from '../house.ts';
import type { Scope } from '../who/scope.ts';

/** What is being said: words, and where and what kind it is as far as that is known. */
export interface Saying {
  readonly procedure: string;
  readonly words: string;
  readonly place?: string | undefined;
  readonly category?: string | undefined;
}

export interface Likely {
  readonly id: string;
  readonly ended: boolean;
}

/** How far back what has ended is still worth a look, in days. */
const reach = 730;
/** Pieces of a text that are looked for: its beginning says what it is about, and each costs time while somebody waits. */
const most = 16;

/**
 * Matters in `scope` (its parameters begin at 2) like what is being said: open ones of the same category in the same place, and
 * those with half of its two-character pieces; what is most alike first, at most fifty. Found by matter and facts, never by person.
 */
export async function likelyMatters(house: House, scope: Scope, saying: Saying): Promise<readonly Likely[]> {
  const pairs = once(pairCodes('body', runsIn(fold(saying.words)))).slice(0, most);
  const params: unknown[] = [house.region, ...scope.params];
  const bind = (value: unknown) => `$${params.push(value)}`;
  const wanted = [...sameSpot(saying, bind), ...sameWords(pairs, bind)];
  if (wanted.length === 0) return [];
  const since = new Date(Date.parse(house.now()) - reach * 86_400_000);
  const { rows } = await house.db.query<Likely>(
    `with found as materialized (select found, max(alike) as alike from (${wanted.join(' union all ')}) f group by found)
     select id, ended from matter, found
     where region = $1 and id = found.found and ${scope.sql} and not apart and procedure = ${bind(saying.procedure)}
       and opened > ${bind(since)} and state->>'joined' is null
     order by ended, found.alike desc, opened desc limit 50`,
    params,
  );
  return rows;
}

type Bind = (value: unknown) => string;

function sameSpot({ place, category }: Saying, bind: Bind): readonly string[] {
  if (place === undefined || category === undefined) return [];
  return [
    `(select p.id as found, ${enough({ length: 0 })} as alike from matter p
      where p.region = $1 and p.place = ${bind(place)} and p.category = ${bind(category)} and not p.ended order by p.opened desc limit 200)`,
  ];
}

function sameWords(pairs: readonly number[], bind: Bind): readonly string[] {
  if (pairs.length < 2) return [];
  const wanted = `${bind(pairs)}::integer[]`;
  return [
    `(select matter as found, alike from (
       select w.matter, (select count(*)::int from unnest(${wanted}) c where c = any(w.codes)) as alike
       from search w where w.region = $1 and w.codes && ${wanted}) c
      where alike >= ${enough(pairs)} order by alike desc limit 1000)`,
  ];
}

const enough = ({ length }: { readonly length: number }): number => Math.max(2, Math.ceil(length / 2));
