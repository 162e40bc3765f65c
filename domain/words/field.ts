/** Who may read what is written in a field: everyone, those on duty, or only by purpose and with a record. */
export type Mark = 'public' | 'internal' | 'personal';

/** Days a date may lie on: from the day the present step began up to today, or today and later. */
export type DateSpan = 'since-step' | 'from-today';

interface Kept {
  readonly mark: Mark;
  /** A value that passes: shown in the form's JSON Schema and used by tests. */
  readonly example?: unknown;
  /** Not taken of a matter where these answers were given, at whatever step: no voice is kept of an accusation. */
  readonly not?: Readonly<Record<string, string>>;
}

/** Words that answer the party: read through before they are sent, against what was asked in those fields. */
export interface Answering {
  readonly answersTo: readonly string[];
  /** Fields of the same act that hold what the answer promises, and by which day. */
  readonly promise?: { readonly words: string; readonly by: string };
}

/** One member of the union for each kind, so that what a kind brings with it can be told apart. */
type Plain<K> = K extends string ? Kept & { readonly kind: K } : never;

/** Registers whose rows can be named in an answer; the kernel knows their unit, day and term. */
export type RowRegister = 'reception-days' | 'report-boxes';

/** A question on a form. Kinds with free words are stored beside the ledger and only committed to in it. */
export type Field =
  | (Plain<'text' | 'long-text'> & { readonly max: number } & Partial<Answering>)
  | (Kept & { readonly kind: 'choice'; readonly options: readonly string[] })
  | Plain<'category' | 'item' | 'place' | 'person' | 'time' | 'yes' | 'matter'>
  | (Kept & { readonly kind: 'date'; readonly span?: DateSpan })
  | (Kept & { readonly kind: 'number'; readonly min: number; readonly max: number })
  | (Kept & { readonly kind: 'money' })
  | (Kept & { readonly kind: 'photos' | 'recordings'; readonly max: number })
  | (Plain<'unit' | 'units'> & { readonly kinds?: readonly string[] })
  | (Kept & { readonly kind: 'row'; readonly register: RowRegister })
  | (Kept & { readonly kind: 'post'; readonly office: string; readonly inSeat: string })
  | (Kept & { readonly kind: 'rating'; readonly grades: number })
  | (Kept & { readonly kind: 'table'; readonly columns: Readonly<Record<string, Field>> });

/** Free words and everything that may name a person: kept beside the ledger, erasable. Codes and dates are in the entry. */
const beside: ReadonlySet<Field['kind']> = new Set([
  'text',
  'long-text',
  'place',
  'person',
  'photos',
  'recordings',
  'table',
]);

export const isBeside = (field: Field): boolean => beside.has(field.kind);

export const text = <const M extends Mark>(mark: M, max = 200, example = '东头村三组') =>
  ({ kind: 'text', mark, max, example }) as const;
export const longText = <const M extends Mark>(mark: M, max = 4000, example = '路灯坏了三天,晚上看不见路。') =>
  ({ kind: 'long-text', mark, max, example }) as const;
/** Words that answer what the party said in those fields. */
export const answer = <
  const F extends ReturnType<typeof text> | ReturnType<typeof longText>,
  const A extends Answering,
>(
  field: F,
  answering: A,
) => ({ ...field, ...answering });
export const choice = <const M extends Mark, const O extends readonly string[]>(mark: M, options: O) =>
  ({ kind: 'choice', mark, options }) as const;
export const number = <const M extends Mark>(mark: M, min: number, max: number) =>
  ({ kind: 'number', mark, min, max }) as const;
export const rating = <const M extends Mark>(mark: M, grades: number) => ({ kind: 'rating', mark, grades }) as const;
export const photos = <const M extends Mark>(mark: M, max: number) => ({ kind: 'photos', mark, max }) as const;
/** Spoken words as they were heard: the original of what is written down. */
export const recordings = <const M extends Mark>(mark: M, max: number) => ({ kind: 'recordings', mark, max }) as const;
export const unit = <const K extends readonly string[]>(...kinds: K) =>
  ({ kind: 'unit', mark: 'public', kinds }) as const;
export const units = <const K extends readonly string[]>(...kinds: K) =>
  ({ kind: 'units', mark: 'public', kinds }) as const;
/** A row of a register: its unit can take a seat, its day or its term run a clock. */
export const row = <const M extends Mark, const R extends RowRegister>(mark: M, register: R) =>
  ({ kind: 'row', mark, register }) as const;
export const date = <const M extends Mark>(mark: M, span: DateSpan) => ({ kind: 'date', mark, span }) as const;
/** A post carrying `office` in the unit that sits in `inSeat`. */
export const post = <const O extends string, const S extends string>(office: O, inSeat: S) =>
  ({ kind: 'post', mark: 'internal', office, inSeat }) as const;
/**
 * `category`, `item` (of the service catalogue), `place`, `person`, `date`, `time` (HH:MM), `money`, `yes` (a box that must be ticked) or `matter`
 * (another matter's number).
 */
export const plain = <
  const K extends 'category' | 'item' | 'place' | 'person' | 'date' | 'time' | 'money' | 'yes' | 'matter',
  const M extends Mark,
>(
  kind: K,
  mark: M,
) => ({ kind, mark }) as const;
