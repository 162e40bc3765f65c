import { type Range, rangesOf } from '#domain/search/ranges.ts';
import { type Snippet, snippetOf } from '#domain/search/snippet.ts';
import type { Line } from '../../store/find-matters.ts';

/** A matter that was found, and what to mark in its title and in a piece of what was said. */
export interface Found {
  readonly line: Line;
  readonly marks: readonly Range[];
  readonly snippet: Snippet | null;
}

/** From this many on nobody needs forgiving. */
export const enough = 5;
/** Of what is only listed nothing is shown. */
export function told(line: Line, said: string | undefined, words: readonly string[], forgiven = false): Found {
  if (line.veiled) return { line, marks: [], snippet: null };
  const marks = rangesOf(line.title, words, forgiven).ranges;
  return { line, marks, snippet: said === undefined ? null : (snippetOf(said, words, forgiven) ?? null) };
}
