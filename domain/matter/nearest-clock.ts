import { isPaused } from '../deadline/clock.ts';
import type { Matter, RunningClock } from './matter.ts';

/** The clock that ends first; those that stand still come after all that run. */
export const nearestClock = ({ clocks }: Pick<Matter, 'clocks'>): RunningClock | undefined =>
  [...clocks].sort((a, b) => Number(isPaused(a)) - Number(isPaused(b)) || Date.parse(a.due) - Date.parse(b.due))[0];
