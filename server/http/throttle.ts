/** Wrong tries a window allows, and how long it lasts. */
interface Limit {
  readonly tries: number;
  readonly minutes: number;
}

/**
 * Counts wrong tries per key in memory. Right ones are never counted, so that whoever has the right secret is not locked
 * out by being slow; a stranger can only use up the tries of their own address, because keys hold the address too.
 */
export function throttle({ tries, minutes }: Limit) {
  const wrong = new Map<string, { count: number; until: number }>();
  const sweep = () => {
    for (const [key, { until }] of wrong) if (until < Date.now()) wrong.delete(key);
  };
  return {
    blocked: (key: string): boolean => {
      const seen = wrong.get(key);
      return seen !== undefined && seen.until > Date.now() && seen.count >= tries;
    },
    failed: (key: string): void => {
      if (wrong.size > 10_000) sweep();
      const seen = wrong.get(key);
      const open = seen !== undefined && seen.until > Date.now();
      wrong.set(key, { count: open ? seen.count + 1 : 1, until: open ? seen.until : Date.now() + minutes * 60_000 });
    },
  };
}
