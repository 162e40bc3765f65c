import { isInName, isOf, keyIn, placeIn, weightIn } from './item.ts';
import type { Sketch } from './sketch.ts';

/** How much two messages have in common; shares from 0 (nothing) to 1. The same whichever comes first. */
export interface Likeness {
  /** Of the trouble the one is about (its subject without names), how much stands in the other: the larger and the smaller share. */
  readonly trouble: number;
  readonly bothTrouble: number;
  /** 1 when each says what its trouble is and nothing of it stands in the other, else 0. */
  readonly otherTrouble: number;
  /** How alike the words they begin with are. */
  readonly lead: number;
  /** Of all words of the shorter one, how much stands in the other. */
  readonly words: number;
  /** Of the names of places the one is about, how much stands in the other. */
  readonly names: number;
  /** How surely they are about different places or numbers: towns or numbers with none in common, or names with few. */
  readonly elsewhere: number;
  /** 1 when the same village is named in both; 1 when a village is named in each and none of them in the other; else 0. */
  readonly sameVillage: number;
  readonly otherVillage: number;
  /** How many words the shorter and the longer one have. */
  readonly shorter: number;
  readonly longer: number;
}

type Sums = Record<
  'trouble' | 'called' | 'lead' | 'words' | 'names' | 'numbers' | 'towns' | 'villages' | 'count',
  number
>;

const none = (): Sums => ({
  ...{ trouble: 0, called: 0, lead: 0, words: 0 },
  ...{ names: 0, numbers: 0, towns: 0, villages: 0, count: 0 },
});

export function likenessOf(a: Sketch, b: Sketch): Likeness {
  const [all, others] = [sumsOf(a), sumsOf(b)];
  const { mine, theirs, leads } = inCommon(a, b);
  const shares = (of: keyof Sums) => [share(mine[of], all[of]), share(theirs[of], others[of])] as const;
  const troubles = shares('trouble');
  const names = Math.max(...shares('names'));
  const otherName = all.names > 0 && others.names > 0 ? 1 - Math.max(names, ...shares('called')) : 0;
  const apart = (of: 'towns' | 'villages' | 'numbers') => (all[of] > 0 && others[of] > 0 && mine[of] === 0 ? 1 : 0);
  return {
    trouble: Math.max(...troubles),
    bothTrouble: Math.min(...troubles),
    otherTrouble: all.trouble > 0 && others.trouble > 0 && Math.max(...troubles) === 0 ? 1 : 0,
    lead: leads / Math.max(1, Math.sqrt(all.lead * others.lead)),
    words: share(mine.words, Math.min(all.words, others.words)),
    names,
    elsewhere: Math.max(otherName, apart('towns'), apart('numbers')),
    sameVillage: mine.villages > 0 ? 1 : 0,
    otherVillage: apart('villages'),
    shorter: Math.min(all.count, others.count),
    longer: Math.max(all.count, others.count),
  };
}

/** Sums over what both have, weighed as it stands in the one and in the other. Both are in the order of their keys. */
function inCommon(a: Sketch, b: Sketch) {
  const [mine, theirs] = [none(), none()];
  let leads = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [one = 0, other = 0] = [a[i], b[k]];
    const [left, right] = [keyIn(one), keyIn(other)];
    if (left === right) {
      add(mine, one);
      add(theirs, other);
      if (isOf(one, 'word') && placeIn(one) > 0 && placeIn(other) > 0) leads += square(one);
    }
    if (left <= right) i++;
    if (right <= left) k++;
  }
  return { mine, theirs, leads };
}

function sumsOf(sketch: Sketch): Sums {
  const sums = none();
  for (const item of sketch) add(sums, item);
  return sums;
}

function add(sums: Sums, item: number): void {
  const [place, weight] = [placeIn(item), square(item)];
  if (isOf(item, 'number')) sums.numbers++;
  else if (isOf(item, 'town')) sums[isInName(item) ? 'villages' : 'towns']++;
  else if (isOf(item, 'name')) sums.names += place === 2 ? weight : 0;
  else {
    sums.count++;
    sums.words += weight;
    if (place > 0) sums.lead += weight;
    if (place === 2) sums[isInName(item) ? 'called' : 'trouble'] += weight;
  }
}

const square = (item: number): number => weightIn(item) ** 2;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));
