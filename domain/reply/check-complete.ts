import type { Remark } from './remark.ts';
import { lettersIn } from './sentences.ts';
import { wordsAt } from './span.ts';
import type { Written } from './written.ts';

/** Whether it is an answer yet: no gaps of a template, more than a receipt, not only handed on. */
export function checkComplete(written: Written): readonly Remark[] {
  const gaps = written.find.all('gaps', written.text);
  if (gaps.length > 0) return [{ code: 'complete-gaps', spans: gaps, gaps: { n: gaps.length } }];
  if (saysEnough(written)) return [{ code: 'complete-whole', spans: [] }];
  if (written.handedOn.length > 0) return [{ code: 'complete-handed-on', spans: written.handedOn }];
  return [{ code: 'complete-short', spans: written.substance, gaps: { n: lettersOf(written) } }];
}

export const saysEnough = (written: Written): boolean => lettersOf(written) >= written.rules.thresholds.substance;

export const lettersOf = ({ text, substance }: Written): number =>
  substance.reduce((sum, one) => sum + lettersIn(wordsAt(text, one)), 0);
