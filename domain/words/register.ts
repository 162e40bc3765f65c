import type { Column } from './column.ts';
import type { Law } from './law.ts';
import type { Office } from './office.ts';

/** By the value of column `by`: the values `column` may have, or between what its number lies. */
export interface Fit {
  readonly column: string;
  readonly by: string;
  readonly to: Readonly<
    Record<string, readonly string[] | { readonly min: number; readonly max: number; readonly whole?: boolean }>
  >;
}

/** Who and what there is, as a table kept with history. Plain data; names are checked by `register()`. */
export interface Register {
  readonly id: string;
  readonly law: Law;
  /** Offices that may change rows. */
  readonly keptBy: readonly Office[];
  /** Kinds of units whose posts keep it too, whatever their office. */
  readonly keptIn?: readonly string[];
  /** The column that names the post a row is of: it alone adds and changes it; whoever keeps the register reads it and may take it out. */
  readonly own?: string;
  /** Changing it changes who may do what: whoever does shows once more who they are. */
  readonly proved?: true;
  /** Columns of which a row must fill in at least one. */
  readonly oneOf?: readonly string[];
  /** Whether anyone may read the rows; of a public register, only the columns marked public. */
  readonly public: boolean;
  /** The columns whose values, joined by `:`, name a row. */
  readonly key: readonly string[];
  /** What a cell may hold by what another cell of its row says. */
  readonly fits?: readonly Fit[];
  /** What is set by a text above the county, and never by a row. */
  readonly never?: { readonly column: string; readonly values: readonly string[] };
  /** From the day in one column until that in another, both counted: at most so many days, or one where no last is given. */
  readonly span?: { readonly from: string; readonly until: string; readonly days: number };
  /** The column of the day a row begins. Once a matter was opened on that day or later, the row stays as it is. */
  readonly begins?: string;
  /** The column that holds the row's superior (or list of superiors) in this register. */
  readonly parent?: string;
  readonly columns: Readonly<Record<string, Column>>;
}

type Checked<R extends Register> = {
  readonly key: readonly (keyof R['columns'])[];
  readonly parent?: keyof R['columns'];
  readonly own?: keyof R['columns'];
  readonly oneOf?: readonly (keyof R['columns'])[];
  readonly begins?: keyof R['columns'];
  readonly fits?: readonly (Fit & { readonly column: keyof R['columns']; readonly by: keyof R['columns'] })[];
  readonly span?: { readonly from: keyof R['columns']; readonly until: keyof R['columns']; readonly days: number };
};

/** Declares a register. A key or parent that is no column does not compile. */
export const register = <const R extends Register>(rule: R & Checked<NoInfer<R>>): R => rule;

type Registers = Readonly<Record<string, Register>>;
type CheckedAll<A extends Registers> = {
  readonly [K in keyof A]: {
    readonly id: K;
    readonly columns: {
      readonly [C in keyof A[K]['columns']]: A[K]['columns'][C] extends { to: string }
        ? { readonly to: keyof A }
        : unknown;
    };
  };
};

/** Puts registers together: each stands under its own id, and points only at registers that are there. */
export const registersOf = <const A extends Registers>(all: A & CheckedAll<NoInfer<A>>): A => all;

type Options<C> = C extends { options: readonly (infer O extends string)[] } ? O : never;
type ChoiceOf<R extends Register> = {
  [C in keyof R['columns']]: R['columns'][C] extends { kind: 'choice' } ? C : never;
}[keyof R['columns']];

/** What the words of a register must be in one language: its name, every column, every option. */
export interface RegisterWording<R extends Register> {
  readonly name: string;
  readonly columns: { readonly [C in keyof R['columns']]: string };
  readonly options: { readonly [C in ChoiceOf<R>]: { readonly [O in Options<R['columns'][C]>]: string } };
}
