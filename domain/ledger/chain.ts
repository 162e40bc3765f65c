import { canonical } from './canonical.ts';
import type { EntryBody } from './entry.ts';
import { type Algorithm, hashText } from './hash.ts';

export interface Sealed {
  readonly body: EntryBody;
  /** The canonical text of `body`: store this, so that it is not serialised twice. */
  readonly text: string;
  readonly hash: string;
}

/** What the first entry of a matter follows; it ties a chain to its matter and county. */
export const genesis = (region: string, matter: string, alg: Algorithm = 'sha-256'): string =>
  hashText(alg, `huiyin:1:${region}:${matter}`);

/** Throws TypeError when the body holds what cannot be stored, RangeError when it cannot follow anything. */
export function seal(body: EntryBody): Sealed {
  if (!Number.isSafeInteger(body.seq) || body.seq < 1) throw new RangeError(`Not a place in a chain: ${body.seq}`);
  if (!/^[0-9a-f]{64}$/.test(body.prev)) throw new RangeError(`Not a hash to follow: ${body.prev}`);
  const text = canonical(body);
  return { body, text, hash: hashText(body.alg, text) };
}
