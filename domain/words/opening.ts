import type { Act } from './act.ts';
import type { Procedure } from './procedure.ts';
import type { Branch } from './target.ts';
import type { ValueRef } from './value.ts';

/**
 * An act that opens matters of another procedure: one for every unit answered in `each`, one for the unit at the seat `at`
 * (`@holder`: whoever has the matter now), or one that finds its own seats.
 */
export interface Opening {
  readonly procedure: string;
  readonly each?: string;
  readonly at?: string;
  /** Only when this field was answered with the act. */
  readonly if?: string;
  /** Only when these answers, of this act or earlier, equal one of the values given. */
  readonly when?: Branch['when'];
  /** A share from 0 to 1 of matters, drawn by the matter's own last hash. */
  readonly share?: ValueRef;
  /** How what is opened counts as having come in; without it, as another matter's consequence. */
  readonly channel?: 'reception';
  readonly carries: readonly string[];
  /** Seats of the matter opened, from the seats of this one; `@actor` is the unit of the post that acts. */
  readonly seats?: Readonly<Record<string, string>>;
  /** Acts refused while a matter opened so is still open; an opening that holds nothing back is not waited for. */
  readonly holdsBack: readonly Act[];
  /** Acts of this matter after which what was opened is no longer needed: it is told `recall`. */
  readonly recalledBy?: readonly Act[];
}

/** What an act opens, as a list: most open nothing, some one kind of matter, few several. */
export function openingsOf(rule: Pick<Procedure, 'opens'>, act: Act): readonly Opening[] {
  const found = rule.opens?.[act];
  if (found === undefined) return [];
  return 'procedure' in found ? [found] : found;
}

export const allOpenings = (rule: Pick<Procedure, 'opens'>): readonly (readonly [Act, Opening])[] =>
  (Object.keys(rule.opens ?? {}) as Act[]).flatMap((act) =>
    openingsOf(rule, act).map((opening) => [act, opening] as const),
  );
