interface Text {
  readonly text: string;
  /** From and to, in order, none over another. */
  readonly marks?: readonly (readonly [number, number])[] | undefined;
}

/** A text in which what was looked for is marked. */
export function Marked({ text, marks = [] }: Text) {
  const ends = [...marks, [text.length, text.length] as const];
  return ends.map(([from, to], i) => (
    <span key={from}>
      {text.slice(marks[i - 1]?.[1] ?? 0, from)}
      {to > from && <mark>{text.slice(from, to)}</mark>}
    </span>
  ));
}
