import type { Atlas } from '../../atlas.ts';

/** The category of the register that a label means, or undefined. */
export type CategoryOf = (label: string) => string | undefined;

/**
 * Labels of a file are words, those of the region's own matters are keys. A label means a category by its key, its Chinese or its
 * English name, whatever the case and the spaces; of several with one name the one nearest the root.
 */
export function categoryOf(atlas: Atlas): CategoryOf {
  const known = made.get(atlas) ?? namesIn(atlas);
  made.set(atlas, known);
  return (label) => known.get(plain(label));
}

// Asked for with every suggestion: made once for each state of the registers, and gone with it.
const made = new WeakMap<Atlas, ReadonlyMap<string, string>>();

function namesIn(atlas: Atlas): ReadonlyMap<string, string> {
  const keys = [...atlas.rows('categories').keys()].sort((a, b) => depth(a) - depth(b));
  const known = new Map<string, string>();
  for (const key of keys) {
    const row = atlas.rows('categories').get(key);
    for (const name of [key, row?.name, row?.en])
      if (typeof name === 'string' && !known.has(plain(name))) known.set(plain(name), key);
  }
  return known;
}

const depth = (key: string): number => key.split('.').length;

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
