import { hashText } from '../ledger/hash.ts';

/** What a seed is made of: a secret committed to beforehand, and a head of the ledger that nobody knew then. */
export const seedOf = (secret: string, head: string): string => hashText('sha-256', `${secret}\n${head}`);

/** What is published before the draw: the secret cannot be changed afterwards. */
export const commitmentTo = (secret: string): string => hashText('sha-256', secret);

/**
 * Draws `n` of the roster: every key gets the SHA-256 of `seed`, a line feed and itself; the `n` smallest are drawn. Whoever has
 * the seed and the list gets the same: `printf '%s\n%s' SEED KEY | sha256sum`.
 */
export const drawFrom = (roster: readonly string[], seed: string, n: number): readonly string[] =>
  [...new Set(roster)]
    .map((key) => ({ key, mark: hashText('sha-256', `${seed}\n${key}`) }))
    .toSorted((a, b) => (a.mark < b.mark ? -1 : 1))
    .slice(0, n)
    .map(({ key }) => key);
