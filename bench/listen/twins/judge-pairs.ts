import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { chanceOfTwins, likelyFrom } from '#domain/twins/chance.ts';
import { likenessOf } from '#domain/twins/likeness.ts';
import type { Sketch } from '#domain/twins/sketch.ts';
import { heard } from '#server/listen/twins/ears.ts';

interface Told {
  readonly pairs: number;
  readonly recall: number;
  readonly precision: number;
}

export interface Judged {
  readonly held: Told;
  readonly fitted: Told;
  /** Milliseconds to read one message. */
  readonly moments: number;
}

type Row = Readonly<Record<string, string>>;

const folder = new URL('../../../../shared/data/messages/', import.meta.url);
const pairs = new URL('../twin-pairs.csv', import.meta.url);
const files = ['one-year-of-messages.csv', 'labelled-train.csv', 'messages-with-replies.csv'];
/** Where a message has no time it counts as so many days apart. */
const unknown = 100;

/** The labelled pairs (what counts as twins: docs/decisions/0046), told by the rule as it is; undefined where the data are not here. */
export function judgePairs(): Judged | undefined {
  if (!existsSync(folder)) return undefined;
  // A few messages stand in two files: in the first with all that is known of them.
  const rows = files.flatMap((name) => rowsOf(new URL(name, folder))).reverse();
  const messages = new Map(rows.map((row) => [row.id, row]));
  const sketches = new Map<string, Sketch>();
  const labelled = rowsOf(pairs);
  const began = performance.now();
  for (const id of new Set(labelled.flatMap(({ a = '', b = '' }) => [a, b]))) {
    const { subject = '', body = '' } = messages.get(id) ?? {};
    sketches.set(id, heard({ subject, body }));
  }
  const moments = (performance.now() - began) / sketches.size;
  const told = labelled.map(({ a = '', b = '', twin, half }) => {
    const [one, other] = [sketches.get(a), sketches.get(b)];
    if (one === undefined || other === undefined) throw new Error(`no message ${a} or ${b}`);
    const days = daysBetween(messages.get(a)?.time, messages.get(b)?.time);
    return { half, twin: twin === '1', said: chanceOfTwins(likenessOf(one, other), days) >= likelyFrom };
  });
  const half = (name: string) => summed(told.filter((one) => one.half === name));
  return { held: half('held'), fitted: half('fitted'), moments };
}

const rowsOf = (file: URL): readonly Row[] => parse(readFileSync(file), { columns: true, bom: true });

function daysBetween(one: string | undefined, other: string | undefined): number {
  const days = Math.abs(dayOf(one) - dayOf(other));
  return Number.isNaN(days) ? unknown : days;
}

function dayOf(time = ''): number {
  const [year, month, day] = time.split(/\D/).map(Number);
  return Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day ?? Number.NaN) / 86_400_000;
}

function summed(told: readonly { readonly twin: boolean; readonly said: boolean }[]): Told {
  const right = told.filter(({ twin, said }) => twin && said).length;
  const called = told.filter(({ said }) => said).length;
  return { pairs: told.length, recall: right / told.filter(({ twin }) => twin).length, precision: right / called };
}
