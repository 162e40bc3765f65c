import type { Mark } from './field.ts';

interface Kept {
  readonly mark: Mark;
  readonly required?: true;
  /** No two rows hold the same value. */
  readonly unique?: true;
}

/** One column of a register. A cell holds text, a number, a yes, a list of texts, or `{ lat, lng }` in WGS 84 degrees. */
export type Column =
  | (Kept & { readonly kind: 'text'; readonly max: number })
  | (Kept & { readonly kind: 'code'; readonly pattern: string })
  | (Kept & { readonly kind: 'choice'; readonly options: readonly string[] })
  | (Kept & { readonly kind: 'number'; readonly min: number; readonly max: number })
  | (Kept & { readonly kind: 'date' | 'phone' | 'position' | 'yes' })
  | (Kept & { readonly kind: 'words'; readonly max: number })
  | (Kept & { readonly kind: 'ref' | 'refs'; readonly to: string });

const needed = { required: true } as const;

/** Text of at most `max` characters. */
export const words = <const M extends Mark>(mark: M, max = 200) => ({ kind: 'text', mark, max }) as const;
/** A code that fits a pattern (whole value), as a key is. */
export const code = <const M extends Mark>(mark: M, pattern: string) =>
  ({ kind: 'code', mark, pattern, ...needed }) as const;
export const option = <const M extends Mark, const O extends readonly string[]>(mark: M, options: O) =>
  ({ kind: 'choice', mark, options, ...needed }) as const;
export const simple = <const K extends 'date' | 'phone' | 'position' | 'yes', const M extends Mark>(kind: K, mark: M) =>
  ({ kind, mark }) as const;
/** At most `max` keywords. */
export const keywords = <const M extends Mark>(mark: M, max = 60) => ({ kind: 'words', mark, max }) as const;
/** The key of a row of another register (or of this one, for a tree). */
export const ref = <const M extends Mark, const R extends string>(mark: M, to: R) =>
  ({ kind: 'ref', mark, to }) as const;
export const refs = <const M extends Mark, const R extends string>(mark: M, to: R) =>
  ({ kind: 'refs', mark, to }) as const;
export const required = <const C extends Column>(column: C) => ({ ...column, required: true }) as const;
/** A column that may stay empty after all. */
export const optional = <const C extends Column>({ required: _, ...column }: C): Omit<C, 'required'> => column;
export const unique = <const C extends Column>(column: C) => ({ ...column, unique: true }) as const;
