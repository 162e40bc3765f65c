import type { Row } from '#domain/register/row.ts';
import type { Atlas } from '../../atlas.ts';

/** The category of the register that a label means, or undefined. */
export type CategoryOf = (label: string) => string | undefined;

/**
 * Labels of a file are words, those of the region's own matters are keys. A label means a category by its key, its Chinese or its
 * English name, whatever the case and the spaces; of several with one name the one nearest the root.
 */
export function categoryOf(atlas: Atlas): CategoryOf {
  const known = made.get(atlas) ?? categoriesBy([...atlas.rows('categories').values()] as readonly Row[]);
  made.set(atlas, known);
  return known;
}

// Asked for with every suggestion: made once for each state of the registers, and gone with it.
const made = new WeakMap<Atlas, CategoryOf>();

export function categoriesBy(rows: readonly Row[]): CategoryOf {
  const byName = new Map<string, string>();
  for (const { key, name, en } of rows.toSorted((a, b) => depth(String(a.key)) - depth(String(b.key))))
    for (const one of [key, name, en])
      if (typeof one === 'string' && !byName.has(plain(one))) byName.set(plain(one), String(key));
  return (label) => byName.get(plain(label));
}

const depth = (key: string): number => key.split('.').length;

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
