import type { ValueRef } from './value.ts';

/** One way on. The first branch whose conditions all hold wins; one without conditions always fits. */
export interface Branch {
  readonly to: string;
  /** This act has now been done this many times in this matter. */
  readonly times?: number | ValueRef;
  /** Recorded answers (of this act or an earlier one) equal one of the values given. */
  readonly when?: Readonly<Record<string, string | boolean | readonly string[]>>;
  /** This field has been answered, whatever the answer. */
  readonly given?: string;
  /** A share from 0 to 1 of matters, chosen by the matter's own last hash, so that anyone can recompute the draw. */
  readonly sample?: number | ValueRef;
}

/** Where an act leads: a step, an end, `here` (stay), or branches of which the first that fits wins. */
export type Target = string | readonly Branch[];

export const branches = (target: Target): readonly Branch[] => (typeof target === 'string' ? [{ to: target }] : target);
