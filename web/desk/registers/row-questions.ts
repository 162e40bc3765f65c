import type { Row } from '#domain/register/row.ts';
import type { Column } from '#domain/words/column.ts';
import type { Question, Values } from '../form/fields-of.ts';
import { cellOf, textOf } from './cell-text.ts';
import type { Known } from './register-words.ts';

/** Answers as they stand in the form: choices as values, everything else as text. */
export type Typed = Values;

/** The question a column asks. The choices of a reference are filled in where they are fetched. */
export function questionFor({ rule, columns, options }: Known, name: string): Question {
  const column = rule.columns[name];
  return {
    name,
    kind: kinds[column?.kind ?? 'text'],
    title: columns[name] ?? name,
    hint: '',
    example: '',
    required: column?.required === true,
    personal: column?.mark === 'personal',
    choices: Object.entries(options[name] ?? {}).map(([value, label]) => ({ value, label })),
    max: undefined,
    min: undefined,
  };
}

export const startOf = ({ rule }: Known, row: Row | undefined): Typed =>
  Object.fromEntries(
    Object.entries(rule.columns).map(([name, column]) => [name, isTyped(column) ? textOf(row?.[name]) : row?.[name]]),
  );

export const answersFor = ({ rule }: Known, typed: Typed): Values =>
  Object.fromEntries(
    Object.entries(rule.columns)
      .map(
        ([name, column]) => [name, isTyped(column) ? cellOf(column, String(typed[name] ?? '')) : typed[name]] as const,
      )
      .filter(([, value]) => value !== undefined && value !== ''),
  );

/** Every cell asked for, the emptied ones as `null`, so that a change can also take something out. */
export const changesFor = (known: Known, typed: Typed, names: readonly string[]): Values => {
  const answers = answersFor(known, typed);
  return Object.fromEntries(names.map((name) => [name, answers[name] ?? null]));
};

const isTyped = ({ kind }: Column): boolean => !['choice', 'ref', 'refs', 'yes'].includes(kind);

const kinds: Readonly<Record<Column['kind'], string>> = {
  text: 'text',
  code: 'text',
  phone: 'text',
  position: 'text',
  number: 'text',
  words: 'text',
  date: 'date',
  choice: 'choice',
  yes: 'yes',
  ref: 'unit',
  refs: 'units',
};
