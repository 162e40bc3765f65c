/**
 * How the columns of a file fill the form of a procedure. Plain data: a file given with `--map` is the same as JSON.
 * Every column of the file must be named once, in `fields`, `reply` or `ignores`, so that nothing is lost unsaid.
 */
export interface Mapping {
  /** Where the rows come from: stands before every external number, and makes a second import find the first. */
  readonly source: string;
  readonly procedure: string;
  readonly fields: Readonly<Record<string, Filling>>;
  /** The answer the source already gave, and when: recorded as the station's answer. */
  readonly reply?: { readonly text: string; readonly time?: string };
  /** Columns a file must have; absent: all that are named. */
  readonly needs?: readonly string[];
  /** Columns left behind, each with the reason. */
  readonly ignores?: Readonly<Record<string, string>>;
}

/** Where one field comes from. Names in quotes are columns. */
export type Filling =
  | { readonly kind: 'text'; readonly from: readonly string[] }
  /** The number the source gave. A row without one is known by its words. */
  | { readonly kind: 'number'; readonly from: string }
  /** A day out of a time written in `order` (`YMD hms`, `MDY hm` …) in a zone (`Asia/Shanghai`). */
  | { readonly kind: 'day'; readonly from: string; readonly order: string; readonly zone: string }
  /** A row of the register of categories: by its key, its name, or what `as` makes of the text. */
  | { readonly kind: 'category'; readonly from: string; readonly as?: Readonly<Record<string, string>> }
  | { readonly kind: 'place'; readonly words?: readonly string[]; readonly lat?: string; readonly lng?: string }
  | { readonly kind: 'person'; readonly name?: string; readonly phone?: string }
  /** Columns kept as they are, one line each: what has no field of its own, and texts that other fields read. */
  | { readonly kind: 'record'; readonly from: readonly string[] }
  | { readonly kind: 'constant'; readonly is: string | number | boolean };

/** All columns a mapping knows, those without which a file is not the one it is for first. */
export function columnsOf({ fields, reply, ignores = {} }: Mapping): ReadonlySet<string> {
  const answered = reply === undefined ? [] : [reply.text, ...(reply.time === undefined ? [] : [reply.time])];
  return new Set([...Object.values(fields).flatMap(readBy), ...answered, ...Object.keys(ignores)]);
}

function readBy(filling: Filling): readonly string[] {
  if (filling.kind === 'constant') return [];
  if (filling.kind === 'place')
    return [...(filling.words ?? []), filling.lat, filling.lng].filter((name) => name !== undefined);
  if (filling.kind === 'person') return [filling.name, filling.phone].filter((name) => name !== undefined);
  return typeof filling.from === 'string' ? [filling.from] : filling.from;
}
