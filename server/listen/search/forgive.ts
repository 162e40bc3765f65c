import { forgivingWays, type Way } from '#domain/search/forgiving.ts';
import type { Query } from '#domain/search/query.ts';
import { rangesOf } from '#domain/search/ranges.ts';
import type { House } from '../../house.ts';
import { cutWords } from '../words.ts';
import { enough, type Found, numbersUpTo, told } from './found.ts';
import { linesOf, type Said } from './lines-of.ts';
import { placeNames } from './place-names.ts';
import { type Among, walk } from './walk.ts';

/** As many as one way is asked for. */
const most = 30;

/** What was perhaps meant, the likeliest mistake first. Each is looked at again: the words stand in it, or sound so. */
export async function forgive(
  house: House,
  among: Among,
  query: Query,
  known: ReadonlySet<string>,
): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  const below = await numbersUpTo(house);
  const names = placeNames(await house.atlas());
  for (const way of forgivingWays(query, cutWords)) {
    if (known.size + found.size >= enough) break;
    const hits = await walk(house.db, among, way, { below, limit: most });
    const fresh = hits.filter(({ id }) => !known.has(id) && !found.has(id));
    for (const one of await linesOf(house, among, fresh))
      if (isMeant(one, way, names)) found.set(one.line.id, told(one.line, one.said, way.words));
  }
  return [...found.values()];
}

const isMeant = ({ line, said }: Said, { words, least }: Way, names: (code: string | null) => readonly string[]) =>
  rangesOf([line.title, ...names(line.place), said].join('\n'), words).words >= least;
