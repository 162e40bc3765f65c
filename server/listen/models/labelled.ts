import type { Example } from '#domain/category/said.ts';
import type { Atlas } from '../../atlas.ts';
import { firstLevel } from './first-level.ts';
import type { Kind } from './model-line.ts';
import type { OwnMatter } from './own-matters.ts';
import { unitText } from './unit-text.ts';

/** A matter as something to learn from or to be tried on: its label, and what a guess is right with. */
export interface Labelled extends Example {
  readonly id: string;
  readonly place: string | null;
  readonly truth: string;
}

/**
 * Matters with a label of the kind. A category is learned as deep in the tree as `fewest` matters reach, and compared at the first level, where
 * versions of different depth meet. Labels of fewer matters are left out, and units and categories that are no more.
 */
export function labelled(matters: readonly OwnMatter[], kind: Kind, atlas: Atlas, fewest: number): readonly Labelled[] {
  const all = kind === 'unit' ? byUnit(matters, atlas) : byCategory(matters, atlas, fewest);
  const counts = Map.groupBy(all, ({ label }) => label);
  return all.filter(({ label }) => (counts.get(label)?.length ?? 0) >= fewest);
}

const byUnit = (matters: readonly OwnMatter[], atlas: Atlas): readonly Labelled[] =>
  matters.flatMap(({ id, unit, place, ...said }) =>
    unit === null || !atlas.units.has(unit)
      ? []
      : [{ ...unitText(atlas, { ...said, place }), id, place, label: unit, truth: unit }],
  );

function byCategory(matters: readonly OwnMatter[], atlas: Atlas, fewest: number): readonly Labelled[] {
  const known = matters.filter(({ category }) => category !== null && atlas.rows('categories').has(category));
  const counts = new Map<string, number>();
  for (const { category } of known)
    for (const level of levels(category ?? '')) counts.set(level, (counts.get(level) ?? 0) + 1);
  return known.map(({ id, place, subject, body, category }) => {
    const path = levels(category ?? '');
    const label = path.findLast((level) => (counts.get(level) ?? 0) >= fewest) ?? path[0] ?? '';
    return { id, place, subject, body, label, truth: firstLevel(label) };
  });
}

/** `a.b.c`: `a`, `a.b`, `a.b.c`. */
const levels = (key: string): readonly string[] => key.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.'));
