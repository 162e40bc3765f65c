/** Wrong tries a window allows, and how long it lasts. */
interface Limit {
  readonly tries: number;
  readonly minutes: number;
}

/** More keys than that are not remembered: the oldest go, so that a flood fills no memory. */
const mostKeys = 100_000;

/**
 * Counts wrong tries per key in memory. Right ones are not counted, so that whoever has the right secret is not locked out by being
 * slow; a stranger can only use up the tries of their own address, because keys hold the address too. A try is counted when it
 * begins and taken back when it was right: a thousand at once are a thousand.
 */
export function throttle({ tries, minutes }: Limit) {
  const wrong = new Map<string, { count: number; until: number }>();
  const sweep = () => {
    for (const [key, { until }] of wrong) if (until < Date.now() || wrong.size > mostKeys) wrong.delete(key);
  };
  const count = (key: string): number => {
    const seen = wrong.get(key);
    return seen !== undefined && seen.until > Date.now() ? seen.count : 0;
  };
  return {
    count,
    blocked: (key: string): boolean => count(key) >= tries,
    failed: (key: string): void => {
      if (wrong.size > 10_000) sweep();
      const seen = wrong.get(key);
      const open = seen !== undefined && seen.until > Date.now();
      wrong.set(key, { count: open ? seen.count + 1 : 1, until: open ? seen.until : Date.now() + minutes * 60_000 });
    },
    forgive: (key: string): void => {
      const seen = wrong.get(key);
      if (seen !== undefined && seen.count > 0) wrong.set(key, { ...seen, count: seen.count - 1 });
    },
  };
}
