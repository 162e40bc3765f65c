import type { Asked } from './check-reply.ts';
import { isOnlyQuestion } from './points.ts';
import type { Remark } from './remark.ts';
import { lettersIn } from './sentences.ts';
import { type Span, wordsAt } from './span.ts';
import type { Written } from './written.ts';

/** Whether it is an answer yet: no gaps of a template, more than a receipt, not only handed on or sent on. */
export function checkComplete(written: Written, asked: Asked): readonly Remark[] {
  const gaps = written.find.all('gaps', written.text);
  if (gaps.length > 0) return [{ code: 'complete-gaps', spans: gaps, gaps: { n: gaps.length } }];
  if (!saysEnough(written)) return [tooLittle(written)];
  const sentOn = written.substance.filter((one) => isSentOn(written, one));
  const rest = lettersOf(written) - lettersIn(sentOn.map((one) => wordsAt(written.text, one)).join(''));
  if (sentOn.length > 0 && rest < written.rules.thresholds.substance && !isOnlyQuestion(written, asked))
    return [{ code: 'complete-sent-on', spans: sentOn }];
  return [{ code: 'complete-whole', spans: [] }];
}

export const saysEnough = (written: Written): boolean => lettersOf(written) >= written.rules.thresholds.substance;

const tooLittle = (written: Written): Remark =>
  written.handedOn.length > 0
    ? { code: 'complete-handed-on', spans: written.handedOn }
    : { code: 'complete-short', spans: written.substance, gaps: { n: lettersOf(written) } };

export const lettersOf = ({ text, substance }: Written): number =>
  substance.reduce((sum, one) => sum + lettersIn(wordsAt(text, one)), 0);

function isSentOn({ text, find, rules }: Written, sentence: Span): boolean {
  const words = wordsAt(text, sentence);
  return find.has('sentOn', words) && lettersIn(words) < rules.thresholds.longSentence;
}
