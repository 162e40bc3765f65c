type ParentsOf = (key: string) => readonly string[];

/** Every key above `key`, nearest first, each once. Ends on circles too. */
export function ancestors(key: string, parentsOf: ParentsOf): readonly string[] {
  const found = new Set<string>();
  let level = parentsOf(key);
  while (level.length > 0) {
    const fresh = level.filter((parent) => !found.has(parent));
    for (const parent of fresh) found.add(parent);
    level = fresh.flatMap((parent) => parentsOf(parent));
  }
  return [...found];
}

/** Whether `above` is somewhere over `key`; with the same key twice, whether it stands in a circle. */
export const isAbove = (above: string, key: string, parentsOf: ParentsOf): boolean =>
  ancestors(key, parentsOf).includes(above);
