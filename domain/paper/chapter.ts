import { apply } from '../matter/apply.ts';
import type { Matter } from '../matter/matter.ts';
import type { Told } from '../matter/telling.ts';

/** An entry with what it was written on, what lies beside it for the reader, and the matter before and after it. */
export interface Chapter extends Told {
  readonly seq: number;
  readonly hash: string;
  readonly before: Matter | undefined;
  readonly after: Matter;
}

type Entry = Omit<Chapter, 'before' | 'after'>;

/** All entries of a matter, first to last, each with the matter as it was then. */
export function chaptersOf(entries: readonly Entry[]): readonly Chapter[] {
  const chapters: Chapter[] = [];
  for (const entry of entries) {
    const before = chapters.at(-1)?.after;
    chapters.push({ ...entry, before, after: apply(before, entry) });
  }
  return chapters;
}
