import type { Lexicon } from './lexicon.ts';
import { mayNamePerson } from './person-words.ts';
import type { Profile } from './profile.ts';

const most = 8;

/** The words a topic is known by, the heaviest first: no pairs of characters, nothing that may be somebody's name. */
export function tellingWords({ rest }: Profile, lexicon: Lexicon): readonly string[] {
  const words = Object.entries(rest).filter(([piece]) => !piece.startsWith('~') && !mayNamePerson(piece, lexicon));
  return words
    .sort(([p, a], [q, b]) => b - a || (p < q ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}
