import { keywordIndex } from '../register/keyword-index.ts';
import type { Row } from '../register/row.ts';

/** The categories a text names by any of their words. */
export type Alike = (text: string) => readonly string[];

/** Built once from the categories register: whoever says one word of a category speaks of what its other words name. */
export function alikeFrom(categories: readonly Row[]): Alike {
  const entries = categories.flatMap((row) =>
    (Array.isArray(row.words) ? row.words : [])
      .filter((word) => word !== '')
      .map((word) => [word, String(row.key)] as const),
  );
  const index = keywordIndex(entries.map(([word]) => word));
  return (text) => {
    const found = new Set<string>();
    index.scan(text, (at) => found.add(entries[at]?.[1] ?? ''));
    return [...found];
  };
}
