/** A part of what was grouped anew: its members, and which of the groups before it goes on as; undefined: a new one. */
export interface Part<K, M> {
  readonly goesOn: K | undefined;
  readonly members: readonly M[];
}

/**
 * After grouping anew each part goes on as the group that most of its members were in, the larger parts first; no name is given twice.
 * So a problem is found under the same id tomorrow.
 */
export function keepNames<K, M>(parts: readonly (readonly M[])[], was: ReadonlyMap<M, K>): readonly Part<K, M>[] {
  const order = [...new Set(was.values())];
  const taken = new Set<K>();
  return parts
    .toSorted((a, b) => b.length - a.length)
    .map((members) => {
      const before = Map.groupBy(members, (one) => was.get(one));
      const [most] = order
        .filter((group) => !taken.has(group) && before.has(group))
        .sort((a, b) => (before.get(b)?.length ?? 0) - (before.get(a)?.length ?? 0));
      if (most !== undefined) taken.add(most);
      return { goesOn: most, members };
    });
}
