import type { Lexicon } from '#domain/topics/lexicon.ts';
import type { Pieces } from '#domain/topics/pieces.ts';
import type { Profile } from '#domain/topics/profile.ts';

/** As many as are looked up. A short message is found by all its words, so that what is common by then changes nothing. */
const most = 48;
/** Found by a word that one in twenty says, too much would have to be held against it. */
const commonest = 0.05;
const few = 50;

/** The words and names a voice is found by, also those nobody has said before. */
export function keysOf({ names, rest }: Pieces, lexicon: Lexicon): readonly string[] {
  const telling = (piece: string, n: number): number => n / (1 + (lexicon.holding.get(piece) ?? 0));
  return heaviest(
    [...words(rest), ...names].map(([piece, n]) => [piece, telling(piece, n)] as const),
    lexicon,
  );
}

/** The words and names a problem is found by. */
export const keysIn = ({ names, rest }: Profile, lexicon: Lexicon): readonly string[] =>
  heaviest([...words(Object.entries(rest)), ...Object.entries(names)], lexicon);

/** Characters by themselves say little, but for names, which nobody cuts alike. */
const words = (all: Iterable<readonly [string, number]>) => [...all].filter(([piece]) => !piece.startsWith('~'));

function heaviest(all: readonly (readonly [string, number])[], { messages, holding }: Lexicon): readonly string[] {
  const bound = Math.max(few, commonest * messages);
  const telling = all.filter(([piece]) => (holding.get(piece) ?? 0) <= bound);
  const sorted = telling.toSorted(([p, a], [q, b]) => b - a || (p < q ? -1 : 1));
  return [...new Set(sorted.slice(0, most).map(([piece]) => piece))];
}
