import type { Act } from './act.ts';
import type { Law } from './law.ts';
import type { Office } from './office.ts';
import type { Procedure } from './procedure.ts';

/** What a message about a matter holds, in the order of the file's columns. Days are YYYY-MM-DD. */
export const messageColumns = [
  'number',
  'ours',
  'code',
  'procedure',
  'kind',
  'subject',
  'detail',
  'name',
  'phone',
  'place',
  'category',
  'state',
  'registered',
  'transferred',
  'accepted',
  'due',
  'concluded',
  'result',
] as const;

export type MessageColumn = (typeof messageColumns)[number];
export type Message = Readonly<Partial<Record<MessageColumn, string>>> & { readonly number: string };

/** What both sides say about a matter and may say differently. */
export const compared = [
  'subject',
  'detail',
  'state',
  'registered',
  'transferred',
  'accepted',
  'due',
  'concluded',
] as const;
export type Compared = (typeof compared)[number];

/** How one kind of system names what we do: its word for every step and end of ours, and the acts from which its days follow. */
export interface ExchangeMap {
  readonly id: string;
  readonly law: Law;
  /** Offices that exchange with it and decide differences. */
  readonly keptBy: readonly Office[];
  /** Whether what is set apart (accusations) may go to it at all, and then only in a file of its own. */
  readonly apart: boolean;
  readonly procedures: Readonly<Record<string, ProcedureMap>>;
}

export interface ProcedureMap {
  readonly states: Readonly<Record<string, string>>;
  readonly days: { readonly transferred: readonly Act[]; readonly accepted: readonly Act[] };
}

/** The states of one procedure, all of them: one forgotten does not compile. */
export type StatesOf<P extends Procedure> = {
  readonly states: Readonly<Record<(keyof P['steps'] | keyof P['ends']) & string, string>>;
  readonly days: ProcedureMap['days'];
};
