import { simplify } from '../text/simplify.ts';
import type { Written } from './written.ts';

/** Pairs of characters as numbers, and the keys of categories named. */
export type Pieces = ReadonlySet<number | string>;

/** What a text is about, in whichever script: its pairs of characters without empty words, and the categories whose words it uses. */
export function piecesOf(text: string, { find, known }: Pick<Written, 'find' | 'known'>): Pieces {
  const told = find.without('empty', simplify(text)).toLowerCase();
  const pieces = new Set<number | string>(known.alike(told));
  for (const run of told.match(/[\p{L}\p{N}]{2,}/gu) ?? [])
    for (let at = 1; at < run.length; at++) pieces.add(run.charCodeAt(at - 1) * 65_536 + run.charCodeAt(at));
  return pieces;
}

/** How much of `asked` is among `said`; all of it where nothing is asked that could be told apart. */
export function shareSpoken(asked: Pieces, said: Pieces): number {
  if (asked.size === 0) return said.size > 0 ? 1 : 0;
  let shared = 0;
  for (const piece of asked) if (said.has(piece)) shared++;
  return shared / asked.size;
}
