import type { Remark } from './remark.ts';
import { lettersIn } from './sentences.ts';
import { wordsAt } from './span.ts';
import type { Written } from './written.ts';

/** Short sentences and words of the street. The figure of readability is letters to a sentence. */
export function checkPlain({ text, sentences, find, rules }: Written): readonly Remark[] {
  const lengths = sentences.map((one) => lettersIn(wordsAt(text, one)));
  const mean = Math.round(lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length));
  const { longSentence, longSentences, stacked } = rules.thresholds;
  const long = sentences.filter((_, i) => (lengths[i] ?? 0) > longSentence);
  const phrases = find.all('stacked', text);
  const remarks: Remark[] = [];
  if (phrases.length >= stacked) remarks.push({ code: 'plain-stacked', spans: phrases, gaps: { n: phrases.length } });
  if (long.length >= longSentences) remarks.push({ code: 'plain-long', spans: long, gaps: { n: long.length, mean } });
  if (remarks.length > 0 || sentences.length === 0) return remarks;
  return [{ code: 'plain-read', spans: [], gaps: { mean } }];
}
