import type { Json } from './canonical.ts';
import { type Algorithm, hashJson } from './hash.ts';

/**
 * Binds an entry to a value that lies beside it and can be erased. `salt` is 16 random bytes as 32 hex digits, new for
 * every field of every entry; it is erased with the value, and sealed with it where the value is sealed: with the salt in
 * hand a telephone number is found by trying them all.
 */
export function commit(salt: string, field: string, value: Json, alg: Algorithm = 'sha-256'): string {
  if (!/^[0-9a-f]{32}$/.test(salt)) throw new RangeError('A salt is 32 lower-case hex digits');
  return hashJson(alg, [salt, field, value]);
}
