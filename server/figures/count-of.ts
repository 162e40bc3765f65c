import type { Count, Figure } from '#domain/words/figure.ts';
import { figures } from '#regulations/figures/index.ts';

/** A figure by its name; undefined when there is none. */
export const figureOf = (name: string): Figure | undefined =>
  Object.hasOwn(figures, name) ? figures[name as keyof typeof figures] : undefined;

/** A counted figure by its name. */
export function countOf(name: string): Count | undefined {
  const found = figureOf(name);
  return found?.kind === 'count' ? found : undefined;
}
