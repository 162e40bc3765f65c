import { fill } from '../words/fill.ts';
import type { Branch } from '../words/target.ts';
import type { ValueRef } from '../words/value.ts';
import type { ProcedureWording } from '../words/wording.ts';
import type { Printing } from './printing.ts';

/** When a branch is taken: 第1次 · 建议意见 · 抽取5% · 其余; empty for the only way there is. */
export function branchNote(
  branch: Branch,
  all: readonly Branch[],
  words: ProcedureWording,
  printing: Printing,
): string {
  const { print, comma } = printing.wording.phrases;
  const notes = [
    branch.times === undefined ? '' : fill(print.times, { n: numberIn(branch.times, printing) }),
    ...Object.entries(branch.when ?? {}).map(([field, wanted]) => whenNote(field, wanted, words)),
    branch.given === undefined ? '' : fill(print.given, { field: words.fields[branch.given]?.label ?? branch.given }),
    branch.sample === undefined ? '' : fill(print.sample, { n: Math.round(numberIn(branch.sample, printing) * 100) }),
  ].filter((note) => note !== '');
  if (notes.length > 0) return notes.join(comma);
  return all.length > 1 ? print.otherwise : '';
}

const numberIn = (named: number | ValueRef, { value }: Printing): number =>
  typeof named === 'number' ? named : Number(value(named.value)?.is);

function whenNote(field: string, wanted: string | boolean | readonly string[], words: ProcedureWording): string {
  const asked = words.fields[field];
  if (typeof wanted === 'boolean') return asked?.label ?? field;
  const options = typeof wanted === 'string' ? [wanted] : wanted;
  return options.map((option) => short(asked?.options?.[option] ?? option)).join(' / ');
}

/** Options explain themselves after a colon; in a note the name is enough. */
const short = (label: string): string => label.split(/[：:]/)[0] ?? label;
