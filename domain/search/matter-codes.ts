import { fold } from '../text/fold.ts';
import { runsIn } from '../text/runs.ts';
import { letterCodes, numberCodes, pairCodes, soundCodes } from './codes.ts';
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
}

/** Made otherwise from now on: raise it, and a job makes all codes anew. */
export const codesVersion = 2;

/**
 * The codes of the n-th matter. Sounds of the title and the place alone, single characters of the title: a whole text sounds like
 * almost everything.
 */
export function matterCodes({ title, place, said, numbers }: Findable, n: number): readonly number[] {
  const named = runsIn(fold([title, ...place].join('\n')));
  const all = runsIn(fold([title, ...place, ...said].join('\n')));
  return once([
    ...pairCodes('body', all),
    ...pairCodes('title', named),
    ...letterCodes(runsIn(fold(title))),
    ...soundCodes(named),
    ...numbers.flatMap((number) => numberCodes(fold(number))),
    ...sliceCodes(n),
  ]);
}
