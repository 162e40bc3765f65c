import type { Lang } from '../words/lang.ts';
import { ancestors } from './tree.ts';

type Row = Readonly<Record<string, unknown>>;
type Rows = ReadonlyMap<string, Row>;

/** What a row is called in a language beneath its parent; the Chinese name where there is no English one. */
export const nameOf = (row: Row | undefined, lang: Lang): string | undefined => {
  const name = (lang === 'en' ? row?.en : undefined) ?? row?.name;
  return typeof name === 'string' ? name : undefined;
};

/**
 * What each row of a tree is called where the tree is not seen, by key: its name; where others have the same, as much of the
 * way down to it as tells them apart (Price › Price).
 */
export function namesAlone(rows: Rows, lang: Lang): ReadonlyMap<string, string> {
  const name = (key: string) => nameOf(rows.get(key), lang) ?? key;
  const above = (key: string) =>
    [rows.get(key)?.parent].filter((one) => typeof one === 'string').filter((one) => rows.has(one));
  const ways = [...rows.keys()].map((key) => ({ key, way: name(key), left: [...ancestors(key, above)] }));
  for (;;) {
    const alike = [...Map.groupBy(ways, ({ way }) => way).values()].filter(({ length }) => length > 1).flat();
    const longer = alike.filter(({ left }) => left.length > 0);
    if (longer.length === 0) return new Map(ways.map(({ key, way }) => [key, way]));
    for (const one of longer) one.way = `${name(one.left.shift() ?? '')} › ${one.way}`;
  }
}
