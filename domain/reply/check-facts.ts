import { lettersOf } from './check-complete.ts';
import type { Remark } from './remark.ts';
import { type Span, spansOf, wordsAt } from './span.ts';
import type { Written } from './written.ts';

/** A number with what it counts. */
const figures =
  /[0-9０-９]{1,9}(?:\.\d{1,4})?\s?(?:[元万亿户人名次个台辆栋层米平套处家吨亩公里年月日天时分%％‰号路线岁届只条项件份所座间盏]|km|m2|m)/gi;

/** What was found: somebody looked, and there are figures, days or places that can be checked. */
export function checkFacts(written: Written): readonly Remark[] {
  const found = written.substance.flatMap((one) => factsIn(written, one));
  if (found.length > 0) return [{ code: 'facts-named', spans: found.slice(0, 8), gaps: { n: found.length } }];
  return isExplained(written) ? [] : [{ code: 'facts-missing', spans: [] }];
}

const isExplained = (written: Written): boolean => lettersOf(written) >= written.rules.thresholds.facts;

function factsIn({ text, find }: Written, sentence: Span): readonly Span[] {
  const words = wordsAt(text, sentence);
  const found = [...find.all('looked', words), ...spansOf(words, figures)].sort((a, b) => a.from - b.from);
  return found.map(({ from, to }) => ({ from: from + sentence.from, to: to + sentence.from }));
}
