import type { Lang } from '#domain/words/lang.ts';
import type { Register } from '#domain/words/register.ts';
import { registers } from '#regulations/registers/index.ts';
import { registersEn } from '#regulations/wording/en/registers.ts';
import { registersZh } from '#regulations/wording/zh/registers.ts';

/** A register as its regulation declares it, with its words in one language. */
export interface Known {
  readonly rule: Register;
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const registerNames = Object.keys(registers);

export function registerIn(lang: Lang, name: string): Known | undefined {
  const rules: Readonly<Record<string, Register>> = registers;
  const words: Readonly<Record<string, Omit<Known, 'rule'>>> = lang === 'zh' ? registersZh : registersEn;
  const [rule, said] = Object.hasOwn(rules, name) ? [rules[name], words[name]] : [];
  return rule === undefined || said === undefined ? undefined : { rule, ...said };
}
