import type { Day } from '../deadline/day.ts';
import type { Dated } from './dates-in.ts';
import type { PhraseFinder } from './phrase-finder.ts';
import { type Span, within, wordsAt } from './span.ts';

/** A sentence about what is still to come, and the days it names from today on. */
export interface StepToCome extends Span {
  readonly markers: readonly Span[];
  readonly days: readonly Dated[];
}

/** What a reply says will be done. Read without what only sounds so: 现将, 如果. */
export const stepsToCome = (read: Read): readonly StepToCome[] =>
  read.substance.flatMap((sentence) => {
    const markers = markersIn(read, sentence);
    if (markers.length === 0) return [];
    const days = read.dates.filter((one) => within(sentence, one) && one.by >= read.today);
    return [{ ...sentence, markers, days }];
  });

interface Read {
  readonly text: string;
  readonly find: PhraseFinder;
  readonly substance: readonly Span[];
  readonly dates: readonly Dated[];
  readonly today: Day;
}

function markersIn({ text, find }: Read, sentence: Span): readonly Span[] {
  const words = wordsAt(text, sentence);
  const not = find.all('notComing', words);
  return find
    .all('coming', words)
    .filter((one) => !not.some((other) => one.from < other.to && other.from < one.to))
    .map(({ from, to }) => ({ from: from + sentence.from, to: to + sentence.from }));
}
