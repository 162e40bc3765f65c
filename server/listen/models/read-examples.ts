import type { Example } from '#domain/category/said.ts';
import type { Table } from '../../registers/read-table.ts';

/** Longer texts are cut: what a message is about is said before its twenty-thousandth character. */
const longest = 20_000;

export interface Columns {
  /** The first is the subject where there are several; the others together are the body. */
  readonly text: readonly string[];
  readonly label: string;
}

/** Rows of a file as examples; `unlabelled` and `wordless` are the lines that say nothing to learn from. */
export interface Read {
  readonly examples: readonly Example[];
  readonly unlabelled: readonly number[];
  readonly wordless: readonly number[];
}

/** Columns that the table does not have. */
export const lacking = ({ header }: Table, { text, label }: Columns): readonly string[] =>
  [...text, label].filter((name) => !header.includes(name));

export function readExamples({ header, rows }: Table, { text, label }: Columns): Read {
  const places = text.map((name) => header.indexOf(name));
  const labelAt = header.indexOf(label);
  const examples: Example[] = [];
  const [unlabelled, wordless]: [number[], number[]] = [[], []];
  for (const { line, cells } of rows) {
    const parts = places.map((at) => (cells[at] ?? '').trim().slice(0, longest));
    const said = (cells[labelAt] ?? '').trim();
    if (said === '') unlabelled.push(line);
    else if (parts.every((part) => part === '')) wordless.push(line);
    else examples.push({ ...saidIn(parts), label: said });
  }
  return { examples, unlabelled, wordless };
}

function saidIn(parts: readonly string[]): Pick<Example, 'subject' | 'body'> {
  const [subject = '', ...rest] = parts;
  return rest.length === 0 ? { subject: '', body: subject } : { subject, body: rest.join('\n') };
}
