import type { Post } from '#domain/matter/world.ts';
import type { Mark } from '#domain/words/field.ts';
import type { Lang } from '#domain/words/lang.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import type { Register } from '#domain/words/register.ts';
import type { RowFault } from '#domain/words/row-fault.ts';
import { laws } from '#regulations/laws.ts';
import { type RegisterId, registers } from '#regulations/registers/index.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import type { Atlas } from '../atlas.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { faultSentence } from '../registers/export-register.ts';
import type { OwnRows } from '../store/find-rows.ts';
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

/** The caller's post that keeps the register: by its office, or by the kind of its unit. */
const keeperIn = (register: Register, caller: Caller, { units }: Atlas): Post | undefined => {
  const posts = caller.kind === 'staff' ? caller.posts : [];
  return posts.find(
    ({ office, unit }) =>
      register.keptBy.includes(office) || register.keptIn?.includes(units.get(unit)?.kind ?? '') === true,
  );
};

/** Whether the caller may change the register, as a whole or in rows of their own. */
export const mayKeep = (register: Register, caller: Caller, atlas: Atlas): boolean =>
  caller.kind === 'staff' && (register.own !== undefined || keeperIn(register, caller, atlas) !== undefined);

/** Of a register of own rows, the column and the posts whose rows the caller may read; undefined: all rows. */
export function ownRows(register: Register, caller: Caller, atlas: Atlas): OwnRows | undefined {
  if (register.own === undefined || keeperIn(register, caller, atlas) !== undefined) return undefined;
  return { column: register.own, posts: caller.kind === 'staff' ? caller.posts.map(({ key }) => key) : [] };
}

/** The register of that name as far as the caller may read it. */
export function readable(name: string, caller: Caller): Named {
  const register = allRegisters.find(({ id }) => id === name);
  if (register === undefined) throw new Trouble('not-found');
  if (marksFor(register, caller).length === 0) throw new Trouble('sign-in-first');
  return register;
}

/** The register, for whoever may change it; the post that does is written down with the row. */
export async function kept(house: House, name: string, caller: Caller, lang: Lang): Promise<Keeping> {
  const register = readable(name, caller);
  staffOnly(caller);
  const post = keeperIn(register, caller, await house.atlas());
  if (post === undefined) throw new Trouble('not-allowed', ruleAndLaw(register, lang));
  return { register, hand: { by: post.key, at: house.now() } };
}

/** As `kept`, for one row put in: where rows are declared by each post for itself, nobody declares for another. */
export async function keptRow(house: House, name: string, caller: Caller, lang: Lang, rows: Rows): Promise<Keeping> {
  const register = readable(name, caller);
  if (register.own === undefined) return await kept(house, name, caller, lang);
  const post = staffOnly(caller).posts.find(({ key }) => rows.every((row) => row[register.own ?? ''] === key));
  if (post === undefined) throw notForOthers(register, lang);
  return { register, hand: { by: post.key, at: house.now() } };
}

export const notForOthers = (register: Named, lang: Lang): Trouble =>
  new Trouble('declared-by-itself', ruleAndLaw(register, lang));

/** The row as it is put in; of a change, also as it was. */
type Rows = readonly Readonly<Record<string, unknown>>[];

interface Keeping {
  readonly register: Named;
  readonly hand: Hand;
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
