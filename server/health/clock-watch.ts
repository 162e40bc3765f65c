/** Whether the machine's clock can be believed. */
export interface ClockWatch {
  /** By how many milliseconds the clock has jumped and not come back, while that is still held against it. */
  readonly jumped: () => number | undefined;
}

/** More than this between two looks is a jump, not a correction; and so long nothing rings after one, unless it is undone. */
const limit = 2 * 60_000;
const hold = 60 * 60_000;

/**
 * Compares the wall clock with one that only ever counts up. A clock set a year ahead by mistake would let every term run out at
 * once, and what lapsed stays lapsed: so nothing rings for an hour after a jump, in which somebody can set it right. After that
 * hour, or after a new start, the clock is believed: a machine that slept really is later.
 */
export function clockWatch(wall = Date.now, steady = () => performance.now()): ClockWatch {
  let base = wall() - steady();
  let since: number | undefined;
  const jumped = () => {
    const by = wall() - steady() - base;
    const small = Math.abs(by) <= limit;
    if (since === undefined && !small) since = steady();
    if (since !== undefined && (small || steady() - since > hold)) since = undefined;
    if (since === undefined) base += by;
    return since === undefined ? undefined : by;
  };
  return { jumped };
}
