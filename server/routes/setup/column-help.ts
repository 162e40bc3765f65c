import type { Column } from '#domain/words/column.ts';
import { fill } from '#domain/words/fill.ts';
import type { Lang } from '#domain/words/lang.ts';
import { type RegisterId, registers } from '#regulations/registers/index.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import type { TableForm } from '#web/resident/setup/table-page.ts';
import type { SetupWords } from '#web/resident/setup/words/index.ts';
import { setupWords } from '#web/resident/setup/words/index.ts';

/** How each column of a register is filled in, in the reader's language. */
export function columnHelp(id: RegisterId, lang: Lang): TableForm['columns'] {
  const { columns, options } = registerWording[lang].registers[id] as {
    readonly columns: Readonly<Record<string, string>>;
    readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  const all: Readonly<Record<string, Column>> = registers[id].columns;
  const between = lang === 'zh' ? '、' : ', ';
  return Object.entries(all).map(([name, column]) => ({
    label: columns[name] ?? name,
    needed: column.required === true,
    how: options[name] ? Object.values(options[name]).join(between) : howOf(column, lang),
  }));
}

function howOf(column: Column, lang: Lang): string {
  const words: SetupWords = setupWords[lang];
  if (!('to' in column)) return { date: '2026-01-31', position: '28.2000,112.9000' }[column.kind as string] ?? '';
  const register = registerWording[lang].registers[column.to as RegisterId].name;
  const one = fill(words.tableRef, { register });
  return column.kind === 'refs' ? `${one}${lang === 'zh' ? '，' : ', '}${words.tableList}` : one;
}
