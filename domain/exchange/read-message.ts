import { type Message, type MessageColumn, messageColumns } from '../words/exchange.ts';

/** What is wrong with a message, at which of its columns. */
export interface MessageFault {
  readonly column: string;
  readonly problem: 'missing' | 'not-text' | 'unknown' | 'not-a-day' | 'too-long';
}

const days: ReadonlySet<string> = new Set<MessageColumn>(['registered', 'transferred', 'accepted', 'due', 'concluded']);
const longest: Readonly<Record<string, number>> = { number: 60, code: 80, subject: 100, detail: 20_000, result: 4000 };

/** A message out of what was sent: a row of a file or an object. Days may come with a time after them; it is cut off. */
export function readMessage(sent: Readonly<Record<string, unknown>>): Message | readonly MessageFault[] {
  const known: ReadonlySet<string> = new Set(messageColumns);
  const cells = Object.entries(sent).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const faults = [...cells.flatMap(([column, value]) => faultIn(known, column, value)), ...missing(sent)];
  if (faults.length > 0) return faults;
  return Object.fromEntries(
    cells.map(([column, value]) => [column, days.has(column) ? dayIn(String(value)) : clean(String(value))]),
  ) as unknown as Message;
}

export const isFaulty = (read: Message | readonly MessageFault[]): read is readonly MessageFault[] =>
  Array.isArray(read);

const missing = ({ number }: Readonly<Record<string, unknown>>): readonly MessageFault[] =>
  number === undefined || number === null || String(number).trim() === ''
    ? [{ column: 'number', problem: 'missing' }]
    : [];

function faultIn(known: ReadonlySet<string>, column: string, value: unknown): readonly MessageFault[] {
  if (!known.has(column)) return [{ column, problem: 'unknown' }];
  if (typeof value !== 'string' && typeof value !== 'number') return [{ column, problem: 'not-text' }];
  if (String(value).length > (longest[column] ?? 200)) return [{ column, problem: 'too-long' }];
  return days.has(column) && dayIn(String(value)) === undefined ? [{ column, problem: 'not-a-day' }] : [];
}

/** 2026-11-03, 2026/11/3, 2026年11月3日, each with or without a time; undefined when there is no such day. */
function dayIn(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text.trim()) ?? [];
  if (year === '') return undefined;
  const name = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${name}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== name ? undefined : name;
}

/** What PostgreSQL and JSON cannot hold is taken out: NUL, and halves of characters. */
const clean = (text: string): string => text.toWellFormed().replaceAll('\u0000', '').trim();
