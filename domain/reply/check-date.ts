import { nameOf } from '../deadline/day.ts';
import type { Remark } from './remark.ts';
import { spansOf, within, wordsAt } from './span.ts';
import type { StepToCome } from './steps-to-come.ts';
import type { Written } from './written.ts';

/** Whoever says that something will be done says by when. Nothing still to come: nothing to date. */
export function checkDate(written: Written): readonly Remark[] {
  const steps = written.steps;
  const dated = steps.flatMap(({ days }) => days);
  const last = dated.at(-1);
  if (last !== undefined)
    return [{ code: 'date-named', spans: dated, gaps: { words: wordsAt(written.text, last), by: nameOf(last.by) } }];
  const english = spansOf(written.text, /\b(?:will|shall|going to)\b[^.!?]{1,120}/gi);
  if (steps.length === 0 && english.length === 0) return [];
  const soon = written.find.all('soon', written.text).filter((one) => steps.some((step) => within(step, one)));
  if (soon.length > 0) return [{ code: 'date-soon', spans: soon }];
  return hasEnglishDay(written.text) ? [] : [{ code: 'date-missing', spans: steps.flatMap(markersOf).concat(english) }];
}

const markersOf = ({ markers }: StepToCome) => markers;

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** A day as English writes it. */
const hasEnglishDay = (text: string): boolean =>
  new RegExp(
    `\\b(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2} (?:${months})|(?:${months})[a-z]{0,6} \\d{1,2}|within \\d{1,3})`,
    'i',
  ).test(text);
