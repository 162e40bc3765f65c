import type { Keeping } from '#domain/words/keeping.ts';
import type { DatedValue } from '#domain/words/value.ts';
import { procedures, values } from '#regulations/index.ts';
import { keepings } from '#regulations/personal.ts';
import type { Atlas } from '../atlas.ts';
import { localTerms } from '../registers/local-terms.ts';

/** One keeping time of one procedure. */
export interface Level {
  readonly procedure: string;
  readonly months: number;
}

/**
 * Every keeping time any matter of a procedure may be under: of all its versions and of every dated value, the county's own among
 * them. Which of them a matter is under follows from its first day, and is decided when it is erased.
 */
export function levelsOf(atlas: Pick<Atlas, 'rows'>): readonly Level[] {
  const own = localTerms(atlas);
  const numbers = (rows: readonly DatedValue[] = []) => rows.flatMap(({ is }) => (typeof is === 'number' ? [is] : []));
  const monthsOf = (procedure: string, { keep }: Keeping): readonly number[] =>
    keep === 'as-the-matter'
      ? procedures.filter(({ id }) => id === procedure).map(({ keeps }) => keeps.years * 12)
      : [...numbers(values[keep.value]), ...numbers(own.get(keep.value))];
  return Object.entries(keepings).flatMap(([procedure, lines]) => {
    const all = Object.values(lines).flatMap((line) => monthsOf(procedure, line));
    return [...new Set(all)].sort((a, b) => a - b).map((months) => ({ procedure, months }));
  });
}
