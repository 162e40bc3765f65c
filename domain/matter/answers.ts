import type { FaultCode } from '../words/fault-code.ts';
import { type Field, isBeside } from '../words/field.ts';
import type { Procedure } from '../words/procedure.ts';
import { fieldFault, type Setting } from './field-fault.ts';
import type { Answer } from './matter.ts';
import type { World } from './world.ts';

/** Checked answers, parted into what an entry holds openly and what is kept beside it. */
export interface Answers {
  readonly open: Readonly<Record<string, Answer>>;
  readonly beside: Readonly<Record<string, unknown>>;
}

/** The first thing wrong with the answers: a field that is needed and empty, unknown here, or not as its kind wants it. */
export interface Fault {
  readonly field: string;
  readonly code: 'missing' | 'invalid';
  readonly problem: FaultCode;
}

/** Checks `data` against the fields an act needs and may take. Empty answers count as not given. */
export function checkAnswers(
  rule: Procedure,
  fields: { readonly needs: readonly string[]; readonly takes: readonly string[] },
  data: Readonly<Record<string, unknown>>,
  setting: Setting,
  world: World,
): Answers | Fault {
  const given = Object.entries(data).filter(([, value]) => !isEmpty(value));
  const missing = fields.needs.find((name) => !given.some(([key]) => key === name));
  if (missing !== undefined) return { field: missing, code: 'missing', problem: 'empty' };
  for (const [name, value] of given) {
    const known = fields.needs.includes(name) || fields.takes.includes(name);
    const field = known ? rule.fields[name] : undefined;
    const barred = field !== undefined && isBarred(field, { ...setting.answers, ...data });
    const problem = field === undefined ? 'unknown-field' : fieldFault(field, value, setting, world);
    if (problem !== undefined || barred) return { field: name, code: 'invalid', problem: problem ?? 'not-kept' };
  }
  return part(rule, given);
}

export const isFault = (answers: Answers | Fault): answers is Fault => 'code' in answers;

/** Whether what was answered, now or before, keeps this field from being taken. */
export const isBarred = ({ not }: Field, said: Readonly<Record<string, unknown>>): boolean =>
  not !== undefined && Object.entries(not).every(([name, answer]) => said[name] === answer);

function part(rule: Procedure, given: readonly (readonly [string, unknown])[]): Answers {
  const sealed = given.filter(([name]) => isBeside(rule.fields[name] as Field));
  const open = given.filter(([name]) => !isBeside(rule.fields[name] as Field));
  return { open: Object.fromEntries(open) as Record<string, Answer>, beside: Object.fromEntries(sealed) };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
