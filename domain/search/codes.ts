import { readRun } from './sounds.ts';
import { isTelling } from './telling-pairs.ts';

/**
 * What a text is found by, as whole numbers: each pair of neighbouring characters, of syllables or of initials is one. A number
 * takes four bytes where the characters take ten, and which kind of pair it is goes in with it. Two pairs with one number are
 * one in some thousands; what is found is looked at again before it is shown.
 */
type Kind = 'body' | 'title' | 'sound' | 'initial' | 'number' | 'unit';

const seeds: Readonly<Record<Kind, number>> = { body: 1, title: 2, sound: 3, initial: 4, number: 5, unit: 6 };

/** Positive, so that negative numbers are left for the stretches of `slices.ts`. */
function codeOf(kind: Kind, ...parts: readonly string[]): number {
  let hash = Math.imul(seeds[kind], 0x9e3779b1);
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x7c, 0x85ebca6b);
  }
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0xc2b2ae35) ^ (hash >>> 13)) & 0x7fffffff;
}

/** The pairs of characters in folded runs; a character that stands alone is one by itself. */
export const pairCodes = (kind: 'body' | 'title', runs: readonly string[]): readonly number[] =>
  runs.flatMap((run) =>
    neighbours([...run])
      .filter((pair) => kind === 'title' || isTelling(pair))
      .map((pair) => codeOf(kind, ...pair)),
  );

/** Each single character of a title: who types only one looks in titles. */
export const letterCodes = (runs: readonly string[]): readonly number[] =>
  runs.flatMap((run) => [...run].map((letter) => codeOf('title', letter)));

/** A run as it sounds, read as a whole (重庆 is chong qing), and by the first letters of that. */
export const soundCodes = (runs: readonly string[]): readonly number[] =>
  runs.flatMap((run) => {
    const pairs = neighbours(readRun(run)).filter((pair) => pair.length === 2);
    return pairs.flatMap(([a = '', b = '']) => [
      codeOf('sound', a, b),
      codeOf('initial', a.slice(0, 1), b.slice(0, 1)),
    ]);
  });

/** Syllables, or first letters, as somebody typed them. */
export const typedCodes = (kind: 'sound' | 'initial', typed: readonly string[]): readonly number[] =>
  neighbours(typed).map((pair) => codeOf(kind, ...pair));

/** Every three characters of a number, whatever parts it. */
export function numberCodes(number: string): readonly number[] {
  const bare = bareNumber(number);
  return Array.from({ length: Math.max(0, bare.length - 2) }, (_, i) => codeOf('number', bare.slice(i, i + 3)));
}

/** The units that have had a matter, so that who sees few of all is shown the newest of theirs at once. Who may see what, they never decide. */
export const unitCodes = (units: readonly string[]): readonly number[] => units.map((unit) => codeOf('unit', unit));

export const bareNumber = (number: string): string => number.replaceAll(/[^a-z0-9]/g, '');

const neighbours = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.length === 1 ? [all] : all.slice(1).map((one, i) => [all[i] ?? one, one]);
