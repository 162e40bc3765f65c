import { fold } from '../text/fold.ts';
import { runsIn } from '../text/runs.ts';
import { letterCodes, numberCodes, pairCodes, soundCodes, unitCodes } from './codes.ts';
import { once } from './query.ts';
import { sliceCodes } from './slices.ts';

/** What of a matter makes it found. Nothing of it is sealed. */
export interface Findable {
  readonly title: string;
  /** Names of its place and of what that lies in; they count as the title does. */
  readonly place: readonly string[];
  /** Everything else that was said at registration. */
  readonly said: readonly string[];
  /** Its own number and those others gave it. */
  readonly numbers: readonly string[];
  /** Units that have had it. */
  readonly units: readonly string[];
}

/** Made otherwise from now on: raise it, and a job makes all codes anew. */
export const codesVersion = 3;

/**
 * The codes of the n-th matter. Sounds and single characters of the title alone: a whole text sounds like almost everything, and
 * places, of which there are few, are found by sound in their register first (`heardWays`).
 */
export function matterCodes({ title, place, said, numbers, units }: Findable, n: number): readonly number[] {
  const titled = runsIn(fold(title));
  const all = runsIn(fold([title, ...place, ...said].join('\n')));
  return once([
    ...pairCodes('body', all),
    ...pairCodes('title', [...titled, ...runsIn(fold(place.join('\n')))]),
    ...letterCodes(titled),
    ...soundCodes(titled),
    ...numbers.flatMap((number) => numberCodes(fold(number))),
    ...unitCodes(units),
    ...sliceCodes(n),
  ]);
}
