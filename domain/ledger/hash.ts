import { hash } from 'node:crypto';
import { canonical } from './canonical.ts';

/** How an entry names its hash, and what OpenSSL calls it. A third one is a new row here and a line in FORMAT.md. */
const names = { 'sha-256': 'sha256', sm3: 'sm3' } as const;

export type Algorithm = keyof typeof names;

export const isAlgorithm = (name: unknown): name is Algorithm => typeof name === 'string' && Object.hasOwn(names, name);

/** 64 lower-case hex digits over the UTF-8 bytes of `text`. */
export const hashText = (alg: Algorithm, text: string): string => hash(names[alg], text, 'hex');

/** Over the canonical bytes of `value`. Throws TypeError when it has none. */
export const hashJson = (alg: Algorithm, value: unknown): string => hashText(alg, canonical(value));
