import type { Mark } from '#domain/words/field.ts';
import type { Lang } from '#domain/words/lang.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import type { Register } from '#domain/words/register.ts';
import type { RowFault } from '#domain/words/row-fault.ts';
import { laws } from '#regulations/laws.ts';
import { type RegisterId, registers } from '#regulations/registers/index.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { faultSentence } from '../registers/export-register.ts';
import type { Hand } from '../store/registers.ts';
import type { Caller } from '../who/caller.ts';
import { staffOnly } from '../who/staff-only.ts';

/** A register as its regulation declares it; `id` tells the compiler which. */
export type Named = Register & { readonly id: RegisterId };

export const allRegisters: readonly Named[] = Object.values(registers);

/** What a caller may read of a register: nothing of one that is not public, unless they are staff. */
export const marksFor = (register: Register, caller: Caller): readonly Mark[] => {
  if (caller.kind === 'staff') return ['public', 'internal'];
  return register.public ? ['public'] : [];
};

export const columnsFor = (register: Register, caller: Caller): readonly string[] =>
  Object.keys(register.columns).filter((name) =>
    marksFor(register, caller).includes(register.columns[name]?.mark ?? 'personal'),
  );

export const mayKeep = (register: Register, caller: Caller): boolean =>
  caller.kind === 'staff' && caller.posts.some(({ office }) => register.keptBy.includes(office));

/** The register of that name as far as the caller may read it. */
export function readable(name: string, caller: Caller): Named {
  const register = allRegisters.find(({ id }) => id === name);
  if (register === undefined) throw new Trouble('not-found');
  if (marksFor(register, caller).length === 0) throw new Trouble('sign-in-first');
  return register;
}

/** The register, for whoever may change it; the post that does is written down with the row. */
export function kept(house: House, name: string, caller: Caller, lang: Lang): { register: Named; hand: Hand } {
  const register = readable(name, caller);
  const post = staffOnly(caller).posts.find(({ office }) => register.keptBy.includes(office));
  if (post === undefined) throw new Trouble('not-allowed', ruleAndLaw(register, lang));
  return { register, hand: { by: post.key, at: house.now() } };
}

/** The sentences of faults, with the names of this register's columns. */
const wordsFor = (id: RegisterId, lang: Lang) => ({
  ...registerWording[lang],
  columns: registerWording[lang].registers[id].columns,
});

/** Why a row cannot stand so, at the column it is about. */
export function refuseRow(register: Named, lang: Lang, found: readonly RowFault[]): Trouble {
  const message = found.map((one) => faultSentence(one, wordsFor(register.id, lang))).join(' ');
  return new Trouble('invalid', { ...ruleAndLaw(register, lang), message, field: found[0]?.column ?? '' });
}

const ruleAndLaw = ({ id, law }: Register, lang: Lang) => ({
  rule: `registers/${id}`,
  law: citation(cite(law), laws, lang),
});
