/**
 * Which cells must stay hidden so that none with fewer than `smallest` things can be read or worked out from the total:
 * the small ones, and the smallest of the rest while what is hidden together is still small. Empty cells hide nothing and
 * give nothing away only when they are shown as empty.
 */
export function smallCells<C extends { readonly total: number }>(
  cells: readonly C[],
  smallest: number,
): ReadonlySet<C> {
  const hidden = new Set(cells.filter(({ total }) => total > 0 && total < smallest));
  const rest = cells.filter((cell) => cell.total > 0 && !hidden.has(cell)).sort((a, b) => a.total - b.total);
  for (const cell of rest) {
    if (hidden.size === 0 || (hidden.size > 1 && sumOf(hidden) >= smallest)) break;
    hidden.add(cell);
  }
  return hidden;
}

const sumOf = (cells: Iterable<{ readonly total: number }>): number =>
  [...cells].reduce((sum, { total }) => sum + total, 0);
