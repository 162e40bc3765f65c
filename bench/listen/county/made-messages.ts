import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { cutWords } from '#server/listen/words.ts';
import { dice } from './dice.ts';
import { madeNames } from './made-names.ts';

/** What somebody said, in the length and words of real messages. */
export interface Message {
  readonly title: string;
  readonly detail: string;
}

const folder = new URL('../../../../shared/data/messages/', import.meta.url);
/** Nobody's message is longer here; they are of 270 characters on average, most of them between 100 and 500. */
const longest = 700;
/** Of all words so many are changed for others. */
const changed = 0.08;

/**
 * Messages without end: up to three sentences in turn from each of several real ones, names of places and one word in twelve
 * changed, so that a million of them say different things at different places. Undefined where the data are not here.
 */
export function madeMessages(seed = 7): (() => Message) | undefined {
  if (!existsSync(folder)) return undefined;
  const real = ['one-year-of-messages.csv', 'labelled-train.csv'].flatMap(readMessages);
  const draw = dice(seed);
  const one = <T>(all: readonly T[], spare: T): T => all[Math.floor(draw() * all.length)] ?? spare;
  const titles = real.map(({ title }) => cutWords(title));
  const sentences = real.map(({ detail }) => detail.split(/(?<=[。！？!?；;])/).map((said) => cutWords(said)));
  const words = titles.flat().filter((word) => /^\p{Script=Han}{2,4}$/u.test(word));
  const elsewhere = madeNames(draw);
  const other = (word: string) => (word.length > 1 && word.length < 5 && draw() < changed ? one(words, word) : word);
  const say = (cut: readonly string[]) => elsewhere(cut.map(other).join(''));
  const aDetail = () => {
    const length = Math.max(20, Math.min(longest, one(real, nobody).detail.length * 0.8));
    let detail = '';
    while (detail.length < length) {
      const from = one(sentences, []);
      const at = Math.floor(draw() * from.length);
      detail += `${say(from.slice(at, at + 3).flat())}。`;
    }
    return detail.slice(0, length);
  };
  return () => ({ title: say(one(titles, [])), detail: aDetail() });
}

const nobody: Message = { title: '', detail: '' };

function readMessages(name: string): readonly Message[] {
  const rows = parse(readFileSync(new URL(name, folder)), { columns: true, bom: true, skip_empty_lines: true });
  return (rows as Readonly<Record<string, string>>[]).flatMap(({ subject = '', body = '' }) => {
    const detail = body.trim().replaceAll(/\s+/g, ' ');
    return detail.length < 20 || subject === '' ? [] : [{ title: subject.trim(), detail }];
  });
}
