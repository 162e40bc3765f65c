import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** What somebody said, in the length and words of real messages. */
export interface Message {
  readonly title: string;
  readonly detail: string;
}

const folder = new URL('../../../../shared/data/messages/', import.meta.url);
/** Nobody's message is longer here; they are of 270 characters on average, most of them between 100 and 500. */
const longest = 700;

/** Messages without end, each put together from sentences of several real ones; undefined where the data are not here. */
export function madeMessages(): (() => Message) | undefined {
  if (!existsSync(folder)) return undefined;
  const real = ['one-year-of-messages.csv', 'labelled-train.csv'].flatMap(readMessages);
  const sentences = real.map(({ detail }) => detail.split(/(?<=[。！？!?；;])/));
  const draw = dice(7);
  const one = <T>(all: readonly T[], spare: T): T => all[Math.floor(draw() * all.length)] ?? spare;
  return () => {
    const length = Math.min(longest, one(real, nobody).detail.length * 0.8);
    let detail = '';
    while (detail.length < length) {
      const from = one(sentences, []);
      const at = Math.floor(draw() * from.length);
      detail += `${from.slice(at, at + 3).join('')}。`;
    }
    const { title } = one(real, nobody);
    const half = title.slice(0, Math.ceil(title.length / 2)) + one(real, nobody).title.slice(-8);
    return { title: draw() < 0.5 ? title : half, detail: detail.slice(0, Math.max(20, length)) };
  };
}

const nobody: Message = { title: '', detail: '' };

function readMessages(name: string): readonly Message[] {
  const rows = parse(readFileSync(new URL(name, folder)), { columns: true, bom: true, skip_empty_lines: true });
  return (rows as Readonly<Record<string, string>>[]).flatMap(({ subject = '', body = '' }) => {
    const detail = body.trim().replaceAll(/\s+/g, ' ');
    return detail.length < 20 || subject === '' ? [] : [{ title: subject.trim(), detail }];
  });
}

/** Numbers between 0 and 1, the same at every run. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
