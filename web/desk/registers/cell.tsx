import { useQuery } from '@tanstack/react-query';
import type { Cell as CellValue } from '#domain/register/row.ts';
import type { Column } from '#domain/words/column.ts';
import { useSay, useSpeech } from '../lang.tsx';
import { allRows } from '../queries.ts';
import { textOf } from './cell-text.ts';
import type { Known } from './register-words.ts';

interface Shown {
  readonly known: Known;
  readonly name: string;
  readonly value: CellValue | undefined;
}

/** A cell in words: a key of another register by that row's name, an option by its label. */
export function Cell({ known, name, value }: Shown) {
  const say = useSay();
  const column = known.rule.columns[name];
  if (column === undefined || value === undefined || value === null) return null;
  if (column.kind === 'ref' || column.kind === 'refs') return <Refs column={column} value={value} />;
  if (column.kind === 'yes') return say(value === true ? 'yes' : 'no');
  if (column.kind === 'choice') return known.options[name]?.[String(value)] ?? String(value);
  return textOf(value);
}

function Refs({ column, value }: { readonly column: Column & { to: string }; readonly value: CellValue }) {
  const { say, lang } = useSpeech();
  const rows = useQuery(allRows(column.to)).data;
  const keys = Array.isArray(value) ? value : [value];
  const nameOf = (key: string) => {
    const row = rows?.get(key);
    return String((lang === 'en' ? row?.en : undefined) ?? row?.name ?? key);
  };
  return keys.map((key) => nameOf(String(key))).join(say('comma'));
}
