import type { Pool } from 'pg';
import type { Keys } from '../keys.ts';

/** What every part of a rotation works with. */
export interface Rotation {
  /** The owner's connection: the application may not write all of these tables. */
  readonly db: Pool;
  readonly keys: Keys;
  readonly region: string;
  readonly now: () => string;
  /** How many persons, fields or rows are moved at a time. */
  readonly batch: number;
  /** Told after everything that is on the disk. */
  readonly step: (what: Step, moved: number) => void;
}

export type Step = 'made' | 'persons' | 'small' | 'old' | 'retired' | 'dropped';

/** How many were sealed anew, and how many could not be opened: those are left as they are. */
export interface Moved {
  readonly moved: number;
  readonly unreadable: number;
}

export const plus = (a: Moved, b: Moved): Moved => ({
  moved: a.moved + b.moved,
  unreadable: a.unreadable + b.unreadable,
});

export const nothingMoved: Moved = { moved: 0, unreadable: 0 };

/** What `work` gives, or undefined where it could not be opened. */
export function ifReadable<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
