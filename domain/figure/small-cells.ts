/**
 * Which cells must stay hidden so that none with fewer than `smallest` things can be read or worked out from the total: the small ones,
 * and where these are too few, too alike or too easily added up, all that come next in size. What is hidden could stand there in any
 * order and would be hidden all the same: whoever knows this rule as well finds two answers or more for each cell. Empty cells hide nothing.
 */
export function smallCells<C extends { readonly total: number }>(
  cells: readonly C[],
  smallest: number,
): ReadonlySet<C> {
  const small = cells.filter(({ total }) => total > 0 && total < smallest);
  const rest = cells.filter(({ total }) => total >= smallest).map(({ total }) => total);
  if (small.length === 0 || rest.length === 0 || standForThemselves(small, smallest)) return new Set(small);
  const next = Math.min(...rest);
  return new Set([...small, ...cells.filter(({ total }) => total === next)]);
}

const standForThemselves = (small: readonly { readonly total: number }[], smallest: number): boolean =>
  new Set(small.map(({ total }) => total)).size > 1 && small.reduce((sum, { total }) => sum + total, 0) >= smallest;
