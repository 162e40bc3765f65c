import type { Lang } from '#domain/words/lang.ts';
import type { FaultCode } from '#domain/words/row-fault.ts';
import type { RegistersWording } from '#regulations/registers/index.ts';
import { registerFaultsEn } from './en/register-faults.ts';
import { registersEn } from './en/registers.ts';
import { registerFaultsZh } from './zh/register-faults.ts';
import { registersZh } from './zh/registers.ts';

interface TableWords {
  readonly registers: RegistersWording;
  readonly faults: Readonly<Record<FaultCode, string>>;
  /** Headings of the two columns that a file of rejected rows begins with. */
  readonly line: string;
  readonly reason: string;
}

/** Everything people read about registers and their tables. */
export const registerWording: Readonly<Record<Lang, TableWords>> = {
  zh: { registers: registersZh, faults: registerFaultsZh, line: '行号', reason: '退回原因' },
  en: { registers: registersEn, faults: registerFaultsEn, line: 'Line', reason: 'Reason' },
};
