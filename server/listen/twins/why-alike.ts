import { likelyFrom } from '#domain/twins/chance.ts';
import { type Mark, sharedWords } from '#domain/twins/shared-words.ts';
import { cutWords } from '../words.ts';
import type { Likely } from './likely-twins.ts';

/** Why a matter is shown beside what is being said. */
export interface Why {
  /** Likely the same thing; otherwise only worth a look. */
  readonly likely: boolean;
  /** Of the same kind and at the same place. */
  readonly sameSpot: boolean;
  /** Whole days since it was registered. */
  readonly days: number;
  /** What to mark in its title, from and to in UTF-16 units: the words that are being said too. */
  readonly marks: readonly Mark[];
}

export const whyAlike = ({ chance, sameSpot, days }: Likely, title: string, said: string): Why => ({
  likely: chance >= likelyFrom,
  sameSpot,
  days,
  marks: sharedWords(title, said, cutWords),
});
