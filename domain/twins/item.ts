import { fnv } from '../text/fnv.ts';

/**
 * One piece of a text in 32 bits: 24 of its hash and 2 of its kind make the key; 3 say how rare it is, 1 whether it is part of a
 * name of a place (of a town: whether it is a village), 2 where it stood (2 in what the message is about, 1 in its beginning, 0 elsewhere).
 */
export type Kind = 'word' | 'name' | 'number' | 'town';

const kinds = ['word', 'name', 'number', 'town'] as const satisfies readonly Kind[];

interface Stood {
  readonly place: number;
  readonly inName: boolean;
}

/** `rarity` from 0 to 15. */
export const itemOf = (hash: number, kind: Kind, rarity: number, { place, inName }: Stood): number =>
  ((hash << 8) | (kinds.indexOf(kind) << 6) | ((rarity >>> 1) << 3) | (inName ? 4 : 0) | place) >>> 0;

export const keyIn = (item: number): number => item >>> 6;
/** From 0 to 7. */
export const weightIn = (item: number): number => (item >>> 3) & 7;
export const isInName = (item: number): boolean => (item & 4) !== 0;
export const placeIn = (item: number): number => item & 3;
export const isOf = (item: number, kind: Kind): boolean => kinds[(item >>> 6) & 3] === kind;

/** Of a piece's characters, in 24 bits. */
export function hashOf(piece: string): number {
  const hash = fnv(piece);
  return ((hash >>> 24) ^ hash) & 0xffffff;
}
