/** How far a number fell, in per cent with one decimal, minus for less: 289 → 147 is −49.1. Undefined when there was nothing before. */
export function cutBy(before: number, after: number): number | undefined {
  if (before === 0) return undefined;
  const share = Math.round((1000 * Math.abs(after - before)) / before + 1e-9) / 10;
  return after < before ? -share : share;
}
