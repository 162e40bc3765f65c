import type { Lang } from '#domain/words/lang.ts';

export interface Branch {
  readonly value: string;
  readonly title: string;
  readonly children: Branch[];
}

type Rows = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** A register as the tree its `parent` column spells. A row whose parent is missing stands at the top, so that none is lost. */
export function treeOf(rows: Rows, parent: string, lang: Lang): readonly Branch[] {
  const branches = new Map([...rows].map(([key, row]) => [key, branch(key, row, lang)]));
  const tops: Branch[] = [];
  for (const [key, row] of rows) {
    const own = branches.get(key);
    const above = branches.get(String(row[parent] ?? ''));
    if (own !== undefined) (above === undefined || above === own ? tops : above.children).push(own);
  }
  return tops;
}

const branch = (key: string, row: Readonly<Record<string, unknown>>, lang: Lang): Branch => ({
  value: key,
  title: String((lang === 'en' ? row.en : undefined) ?? row.name ?? key),
  children: [],
});
