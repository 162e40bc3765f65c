import { heardWays, mistypedWays, pieceWays, type Way } from '#domain/search/forgiving.ts';
import type { Query } from '#domain/search/query.ts';
import { rangesOf } from '#domain/search/ranges.ts';
import { usualSound } from '#domain/search/sounds.ts';
import { fold } from '#domain/text/fold.ts';
import type { Atlas } from '../../atlas.ts';
import type { House } from '../../house.ts';
import { cutWords } from '../words.ts';
import { enough, type Found, told } from './found.ts';
import { linesOf } from './lines-of.ts';
import { placeNames, placesCalled } from './place-names.ts';
import { rareWords } from './rare-words.ts';
import { type Among, walk } from './walk.ts';

/** As many as one way is asked for: of what could be meant by a mistake most is not. */
const most = { sure: 5, unsure: 30 } as const;

/** What was perhaps meant, the likeliest mistake first. Each is looked at again: the words stand in it, or sound so. */
export async function forgive(
  house: House,
  among: Among,
  query: Query,
  known: ReadonlySet<string>,
): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  const atlas = await house.atlas();
  const names = placeNames(atlas);
  for await (const way of waysOf(house, among, query, atlas)) {
    const already = known.size + found.size;
    // Who has most of the words is shown only where nobody has all of them.
    if (already >= enough || (way.sure && already > 0)) break;
    const hits = await walk(house.db, among, way, { below: undefined, limit: way.sure ? most.sure : most.unsure });
    const fresh = hits.filter(({ id }) => !known.has(id) && !found.has(id));
    const meant = (await linesOf(house, among, fresh)).flatMap((one) => {
      const named = [one.line.title, ...names(one.line.place)];
      const text = (way.inNames ? named : [...named, one.said]).join('\n');
      return isMeant(text, way) ? [{ ...one, usual: soundsUsual(text, way) }] : [];
    });
    for (const { line, said } of meant.toSorted((a, b) => Number(b.usual) - Number(a.usual)))
      found.set(line.id, told(line, way.inNames ? undefined : said, way.words, true));
  }
  return [...found.values()];
}

/** One after the other as they are needed; how rare words are is looked up while what they sound like is looked for. */
async function* waysOf(house: House, among: Among, { words }: Query, atlas: Atlas): AsyncGenerator<Way> {
  const rare = rareWords(house, among, words);
  // Nobody may be waiting for it any more when it fails.
  rare.catch(() => undefined);
  yield* heardWays(words, (word) => placesCalled(atlas, word));
  yield* mistypedWays(words, await rare);
  yield* pieceWays(words, cutWords);
}

const isMeant = (text: string, { words, least }: Way): boolean => rangesOf(text, words).words >= least;

/** What is usually read so goes before what could be. */
const soundsUsual = (text: string, { words }: Way): boolean => {
  const sound = usualSound(fold(text));
  return words.every((word) => sound.includes(usualSound(word)));
};
