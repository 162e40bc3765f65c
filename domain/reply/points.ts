import { simplify } from '../text/simplify.ts';
import type { Asked } from './check-reply.ts';
import { sentencesOf } from './sentences.ts';
import { type Span, wordsAt } from './span.ts';
import type { Written } from './written.ts';

/** One thing a message asks: a question, or something wished for. */
export interface Point extends Span {
  readonly kind: 'question' | 'wish' | 'subject';
  readonly wants: 'day' | 'amount' | 'words';
  /** Asked in so many words, not to be heard as a reproach. */
  readonly isPlain: boolean;
}

/** Questions first, then wishes; where there is neither, what the message is called. */
export function pointsOf(message: string, { find, rules }: Pick<Written, 'find' | 'rules'>): readonly Point[] {
  const [subject, ...rest] = sentencesOf(message);
  if (subject === undefined) return [];
  const seen = rest.flatMap((span) => pointIn(message, span, find));
  const questions = seen.filter(({ kind }) => kind === 'question');
  const wishes = seen.filter(({ kind }) => kind === 'wish');
  const title: Point = pointIn(message, subject, find)[0] ?? {
    ...subject,
    kind: 'subject',
    wants: 'words',
    isPlain: false,
  };
  return [title, ...questions, ...wishes].slice(0, rules.thresholds.points);
}

/** Nothing but questions: told what they wanted to know, nobody waits for a next step. */
export function isOnlyQuestion(written: Written, { subject, detail }: Asked): boolean {
  const points = pointsOf(`${subject}\n${detail}`, written);
  return written.substance.length > 0 && points.length > 0 && points.every(({ kind }) => kind === 'question');
}

function pointIn(message: string, span: Span, find: Written['find']): readonly Point[] {
  const words = simplify(wordsAt(message, span));
  const wants = wantedIn(words, find);
  const isPlain = find.has('questions', words);
  if (isPlain || /[？?吗]/.test(words)) return [{ ...span, kind: 'question', wants, isPlain }];
  return find.has('wishes', words) ? [{ ...span, kind: 'wish', wants: 'words', isPlain }] : [];
}

function wantedIn(words: string, find: Written['find']): Point['wants'] {
  if (find.has('whens', words)) return 'day';
  return find.has('amounts', words) ? 'amount' : 'words';
}
