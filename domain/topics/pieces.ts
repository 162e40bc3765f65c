import type { Cut } from '../text/cut.ts';
import { runsIn } from '../text/runs.ts';
import { simplify } from '../text/simplify.ts';
import { areasIn } from './areas.ts';
import { askingWords } from './asking-words.ts';
import { nameSpans } from './name-spans.ts';
import type { Voice } from './voice.ts';

/** How often each piece stands in a text. A piece is a word, two characters behind `~`, or a district behind `@`. */
export type Counts = ReadonlyMap<string, number>;

/** A message taken apart: the pieces of the names in it, and of all the rest. */
export interface Pieces {
  readonly names: Counts;
  readonly rest: Counts;
  /** Whether the subject names a place or a thing. */
  readonly named: boolean;
}

/** Of a message that says nothing. */
export const nothing: Pieces = { names: new Map(), rest: new Map(), named: false };

/** The subject says in one line what the rest tells at length. */
const subjectWeight = 5;
const districtWeight = 2;
/** Of a long letter the beginning is about the matter. */
const readOfBody = 200;

export function piecesOf({ subject, body, place }: Voice, cut: Cut): Pieces {
  const said = apart(evened(place === undefined ? subject : `${place} ${subject}`), cut);
  const told = apart(evened(body).slice(0, readOfBody), cut);
  // A district alone is no name, but the same name in another district is another place.
  const where = sum(told.names, counted(areasIn(plain(subject)).map((area) => `@${area}`)), districtWeight);
  return {
    names: sum(where, said.names, subjectWeight),
    rest: sum(told.rest, said.rest, subjectWeight),
    named: said.names.size > 0,
  };
}

/** Width, case and script evened out; addresses of pages and codes of districts, which would stick to the name after them, taken out. */
export const evened = (text: string): string =>
  plain(text)
    .replace(/https?:\/\/\S+/gu, ' ')
    .replace(/[a-z]\d{0,2}[省市区县州]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const plain = (text: string): string => simplify(text).normalize('NFKC').toLowerCase();

function apart(text: string, cut: Cut): { names: Counts; rest: Counts } {
  const names = new Map<string, number>();
  let rest = text;
  const found = new Map(nameSpans(cut(text)).map((span) => [span.name, span]));
  // The longest first: what stands inside it is not counted again.
  for (const { name, stem, kind } of [...found.values()].sort((a, b) => b.name.length - a.name.length)) {
    const times = rest.split(name).length - 1;
    if (times > 0) for (const gram of grams(stem)) names.set(gram, (names.get(gram) ?? 0) + times);
    rest = rest.replaceAll(name, ` ${kind} `);
  }
  const told = cut(rest).map((word) => (askingWords.has(word) ? ' ' : word));
  return { names, rest: counted([...words(told), ...grams(told.join(''))]) };
}

const words = (cut: readonly string[]): readonly string[] => cut.filter((word) => /^[\p{L}\p{N}]{2,}$/u.test(word));

function grams(text: string): readonly string[] {
  return runsIn(text).flatMap((run) => {
    const letters = [...run];
    return letters.slice(1).map((letter, i) => `~${letters[i]}${letter}`);
  });
}

function counted(pieces: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return counts;
}

function sum(told: Counts, said: Counts, weight: number): Counts {
  const all = new Map(told);
  for (const [piece, n] of said) all.set(piece, (all.get(piece) ?? 0) + n * weight);
  return all;
}
