import type { Pieces } from './pieces.ts';

/** In how many of how many messages each piece stands: what makes a piece telling. */
export interface Lexicon {
  readonly messages: number;
  readonly holding: ReadonlyMap<string, number>;
}

export function lexiconOf(all: readonly Pieces[]): Lexicon {
  const holding = new Map<string, number>();
  for (const { names, rest } of all)
    for (const piece of new Set([...names.keys(), ...rest.keys()])) holding.set(piece, (holding.get(piece) ?? 0) + 1);
  return { messages: all.length, holding };
}

/** What every fifth message holds tells nothing; of what only one holds there is nothing to compare. */
const commonest = 0.2;
/** Of few messages any problem is a great part: up to here nothing is called common. */
const few = 40;

/** How telling a piece is; 0 where it joins nothing. */
export function weightIn({ messages, holding }: Lexicon, piece: string): number {
  const n = holding.get(piece) ?? 0;
  if (n < 2 || n > Math.max(commonest * messages, few)) return 0;
  return Math.log((messages + 1) / n);
}
