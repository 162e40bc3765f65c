import type { Among } from './walk.ts';

/** Whose share is remembered: nothing but how many are asked for at a time depends on it. */
const remembered = 1000;
const shares = new Map<string, number>();

/** Of what is found by words, how much these readers were lately shown with this filter: a department one in thirty, the station all. */
export const shareSeen = (among: Among): number => shares.get(keyOf(among)) ?? 1;

/** After a look: too few asked for, and it is taken to be less, at most by half; enough, and it is tried with a little more. */
export function noteShare(among: Among, isEnough: boolean, measured: number): void {
  if (shares.size >= remembered) shares.clear();
  const before = shareSeen(among);
  const next = isEnough ? before * 1.05 : Math.max(before / 2, Math.min(before, measured));
  shares.set(keyOf(among), Math.min(1, Math.max(0.001, next)));
}

const keyOf = ({ scope, filter }: Among): string => JSON.stringify([scope.sql, scope.params, filter]);
