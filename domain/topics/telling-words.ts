import type { Profile } from './profile.ts';

const most = 8;

/** The words a topic is known by, the heaviest first: no pairs of characters, nothing that may be somebody's name. */
export function tellingWords({ rest }: Profile, namesPerson: (word: string) => boolean): readonly string[] {
  const words = Object.entries(rest).filter(([piece]) => !piece.startsWith('~') && !namesPerson(piece));
  return words
    .sort(([p, a], [q, b]) => b - a || (p < q ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}
