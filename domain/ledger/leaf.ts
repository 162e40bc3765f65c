import type { Algorithm } from './hash.ts';

/** What the log's leaf of an entry is made of: the entry's hash and how it was made, nothing of what it says. */
export const leafText = (region: string, alg: Algorithm, hash: string): string => `huiyin:1:${region}:${alg}:${hash}`;
