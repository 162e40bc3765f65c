import { gramsOf } from '#domain/text/grams.ts';
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
/** Pieces of a text that are looked for: its beginning says what it is about. */
const most = 40;

/**
 * Matters in `scope` (its parameters begin at 2) like what is being said: of the same category in the same place, or with
 * half of its two-character pieces; what is most alike first, at most fifty. Found by matter and facts, never by person.
 */
export async function likelyMatters(house: House, scope: Scope, saying: Saying): Promise<readonly Likely[]> {
  const grams = gramsOf(saying.words).slice(0, most);
  const params: unknown[] = [house.region, ...scope.params];
  const bind = (value: unknown) => `$${params.push(value)}`;
  const wanted = [...sameSpot(saying, bind), ...sameWords(grams, bind)];
  if (wanted.length === 0) return [];
  const alike = `(select count(*) from unnest(tsvector_to_array(s.grams)) g where g = any(${bind(grams)}::text[]))`;
  const since = new Date(Date.parse(house.now()) - reach * 86_400_000);
  const { rows } = await house.db.query<Likely>(
    `select id, ended from matter, lateral (${wanted.join(' union ')}) f, lateral (
       select ${alike} as n from search s where s.matter = matter.id and s.region = $1) a
     where region = $1 and id = f.found and ${scope.sql} and not apart and procedure = ${bind(saying.procedure)}
       and opened > ${bind(since)} and state->>'joined' is null
     order by ended, a.n desc, opened desc limit 50`,
    params,
  );
  return rows;
}

type Bind = (value: unknown) => string;

function sameSpot({ place, category }: Saying, bind: Bind): readonly string[] {
  if (place === undefined || category === undefined) return [];
  return [
    `select p.id as found from matter p where p.region = $1 and p.place = ${bind(place)} and p.category = ${bind(category)}`,
  ];
}

function sameWords(grams: readonly string[], bind: Bind): readonly string[] {
  if (grams.length < 2) return [];
  const any = grams.map((gram) => `'${gram}'`).join(' | ');
  const half = Math.max(2, Math.ceil(grams.length / 2));
  return [
    `select w.matter as found from search w where w.region = $1 and w.grams @@ ${bind(any)}::tsquery
       and (select count(*) from unnest(tsvector_to_array(w.grams)) g where g = any(${bind(grams)}::text[])) >= ${bind(half)}`,
  ];
}
