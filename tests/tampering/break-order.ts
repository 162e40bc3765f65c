import type { Leaf } from '#domain/ledger/verify-log.ts';
import type { Chapter } from '#server/verify/chapter.ts';
import { against, type Ledger, leavesOf } from './ledger-of.ts';

/** How often something was tried, and where it was not found. */
export interface Broken {
  readonly tried: number;
  readonly missed: readonly string[];
}

/** Each entry taken out alone; the matter that it belonged to shows it. `every`: each n-th. */
export const dropEach = (ledger: Ledger, every: number): Broken =>
  eachEntry(
    ledger,
    every,
    (chapter, i) => ledger.check({ ...chapter, entries: chapter.entries.toSpliced(i, 1) }).length > 0,
  );

/** Each entry put in the place of the next of its matter, which takes its own. */
export const swapEach = (ledger: Ledger, every: number): Broken =>
  eachEntry(ledger, every, (chapter, i) => {
    const [one, two] = [chapter.entries[i], chapter.entries[i + 1]];
    if (one === undefined || two === undefined) return true;
    const swapped = chapter.entries.with(i, { ...two, seq: one.seq }).with(i + 1, { ...one, seq: two.seq });
    return ledger.check({ ...chapter, entries: swapped }).length > 0;
  });

/**
 * Each matter cut after each of its entries (or removed whole, before its first), its row set back, and the log closed over the gap: the
 * database agrees with itself, and only the checkpoint outside tells.
 */
export function cutEach(ledger: Ledger, every: number): Broken {
  const leaves = leavesOf(ledger.chapters);
  return eachEntry(ledger, every, (chapter, i) => {
    const left = ledger.chapters.flatMap((one) => (one === chapter ? cutAt(one, i) : [one]));
    return against(ledger, left, closedOver(leaves, chapter.id, i)).length > 0;
  });
}

function cutAt(chapter: Chapter, length: number): readonly Chapter[] {
  const entries = chapter.entries.slice(0, length);
  const top = entries.at(-1);
  return top === undefined ? [] : [{ ...chapter, entries, last: top.seq, head: top.hash }];
}

const closedOver = (leaves: readonly Leaf[], matter: string, length: number): readonly Leaf[] =>
  leaves.filter((leaf) => leaf.matter !== matter || leaf.seq <= length).map((leaf, index) => ({ ...leaf, index }));

function eachEntry({ chapters }: Ledger, every: number, isFound: (chapter: Chapter, i: number) => boolean): Broken {
  const places = chapters.flatMap((chapter) => chapter.entries.map((_, i) => ({ chapter, i })));
  const tried = places.filter((_, n) => n % every === 0);
  const missed = tried
    .filter(({ chapter, i }) => !isFound(chapter, i))
    .map(({ chapter, i }) => `${chapter.number} entry ${i + 1}`);
  return { tried: tried.length, missed };
}
