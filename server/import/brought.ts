import { hash } from 'node:crypto';
import type { Procedure } from '#domain/words/procedure.ts';
import type { Atlas } from '../atlas.ts';
import type { Table } from '../registers/read-table.ts';
import type { Mapping } from './mapping.ts';
import { rowReader, type Said } from './said-in-row.ts';
import { withTitle } from './title-for.ts';

/** A row as it is to be brought in. `key` is the same whenever the same row comes again; `words` tells whether it still says the same. */
export interface Brought {
  readonly line: number;
  readonly cells: readonly string[];
  readonly form: Said;
  readonly key: string;
  readonly words: string;
  /** The answer that the source already gave, with its time before it. */
  readonly reply?: string;
}

/** Reads the rows of a table by a mapping. */
export function broughtBy(
  map: Mapping,
  table: Table,
  rule: Procedure,
  atlas: Atlas,
): (row: Table['rows'][number]) => Brought {
  const read = rowReader(map, table.header, atlas);
  const replyOf = replyReader(map, table.header);
  return ({ line, cells }) => {
    const said = read(cells);
    const form = withTitle(rule, said);
    const words = hash('sha256', JSON.stringify([form.subject, form.detail]));
    const key = `import:${typeof said.external === 'string' ? said.external : `${map.source}#${words}`}`;
    const reply = replyOf(cells);
    return { line, cells, form, key, words, ...(reply !== undefined && { reply }) };
  };
}

function replyReader({ reply }: Mapping, header: readonly string[]): (cells: readonly string[]) => string | undefined {
  const at = (name: string | undefined) => (name === undefined ? -1 : header.indexOf(name));
  const [text, time] = [at(reply?.text), at(reply?.time)];
  return (cells) => {
    const said = (cells[text] ?? '').toWellFormed().replaceAll('\u0000', '').trim();
    const when = (cells[time] ?? '').trim();
    return said === '' ? undefined : `${when === '' ? '' : `[${when}]\n`}${said}`;
  };
}
