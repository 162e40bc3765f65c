import { type Span, spansOf } from './span.ts';

/** The sentences of a text: up to a full stop, a question mark, a semicolon of Chinese, or the end of a line. */
export const sentencesOf = (text: string): readonly Span[] =>
  spansOf(text, sentence)
    .map((one) => trimmed(text, one))
    .filter(({ from, to }) => to > from);

// A dot ends a sentence of Latin letters, not a number or an address.
const sentence = /(?:[^。！？；!?\n\r.]|\.(?!\s|$))+[。！？；!?.]?/g;

function trimmed(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { from: start, to: Math.max(start, from + words.trimEnd().length) };
}

/** Letters that are read: without spaces and marks. */
export const lettersIn = (text: string): number => text.replace(/[\s\p{P}\p{S}]/gu, '').length;
