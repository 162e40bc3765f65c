import { numberRanges } from '#domain/search/number-ranges.ts';
import type { AllFound } from '#server/routes/search.ts';
import { query } from '../api.ts';
import type { Say } from '../lang.tsx';

type Marks = readonly (readonly [number, number])[];

/** One thing that was found, and where it is opened. */
export interface Leaf {
  readonly to: string;
  readonly text: string;
  readonly marks: Marks;
  /** What it is or where, beside its name. */
  readonly beside?: { readonly text: string; readonly marks?: Marks };
  readonly snippet?: { readonly text: string; readonly marks: Marks } | null;
}

export interface Group {
  readonly name: string;
  readonly leaves: readonly Leaf[];
}

/** What was found, by kind, as it is shown; last, the ledger with all of it. */
export function leavesOf({ matters, topics, rows, sheets }: AllFound, words: string, say: Say): readonly Group[] {
  const groups: readonly Group[] = [
    { name: say('ledger'), leaves: matters.map((matter) => matterLeaf(matter, words)) },
    {
      name: say('topics'),
      leaves: topics.map(({ id, title, marks }) => ({ to: `/matters/${id}`, text: title, marks })),
    },
    { name: say('sheets'), leaves: sheets.map(sheetLeaf) },
    { name: say('registers'), leaves: rows.map(rowLeaf) },
  ];
  const all = { to: `/matters?${query({ q: words })}`, text: say('quickSearchAll', { words }), marks: [] };
  // Where the ledger has none, it is not offered.
  const ledger = matters.length + topics.length > 0 ? [{ name: '', leaves: [all] }] : [];
  return [...groups.filter(({ leaves }) => leaves.length > 0), ...ledger];
}

const matterLeaf = (
  { id, title, number, marks = [], snippet = null }: AllFound['matters'][number],
  words: string,
): Leaf => ({
  ...{ to: `/matters/${id}`, text: title, marks, snippet },
  beside: { text: number, marks: numberRanges(number, words) },
});

const sheetLeaf = ({ title, marks, snippet }: AllFound['sheets'][number]): Leaf => ({
  ...{ to: `/knowledge?${query({ q: title })}`, text: title, marks, snippet },
});

const rowLeaf = ({ register, label, name, marks }: AllFound['rows'][number]): Leaf => ({
  ...{ to: `/registers/${register}?${query({ q: name })}`, text: name, marks, beside: { text: label } },
});
