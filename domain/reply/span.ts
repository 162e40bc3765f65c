/** A stretch of a text, as `slice` takes it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const wordsAt = (text: string, { from, to }: Span): string => text.slice(from, to);

/** Every place an expression with the flag `g` fits. */
export const spansOf = (text: string, expression: RegExp): readonly Span[] =>
  [...text.matchAll(expression)].map((found) => ({ from: found.index, to: found.index + found[0].length }));

export const within = (outer: Span, inner: Span): boolean => inner.from >= outer.from && inner.to <= outer.to;
