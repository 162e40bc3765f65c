import { Type } from 'typebox';
import { seenBy } from '#domain/register/row.ts';
import type { Lang } from '#domain/words/lang.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import type { Standing } from '../store/registers.ts';
import type { Caller } from '../who/caller.ts';
import { columnsFor, marksFor, type Named } from './register-rights.ts';

export const nameParam = Type.Object({ name: Type.String() });
export const rowParams = Type.Object({ name: Type.String(), key: Type.String({ maxLength: 200 }) });

/** A row as far as the caller may read it; which post wrote it is for staff. */
export const rowView = (register: Named, { row, by, ...rest }: Standing, caller: Caller) => ({
  ...rest,
  row: seenBy(register, row, marksFor(register, caller)),
  by: caller.kind === 'staff' ? by : '',
});

/** The columns the caller may read, with their words. */
export function columnViews(register: Named, caller: Caller, lang: Lang) {
  const words = registerWording[lang].registers[register.id];
  const labels: Readonly<Record<string, string>> = words.columns;
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = words.options;
  return columnsFor(register, caller).map((name) => {
    const { kind, mark, required } = register.columns[name] ?? {};
    const needed = required === true || register.key.includes(name);
    const options = choices[name];
    return { name, label: labels[name] ?? name, kind, mark, required: needed, ...(options && { options }) };
  });
}
