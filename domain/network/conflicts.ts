import { superiors } from '../matter/superiors.ts';
import type { Post, World } from '../matter/world.ts';
import type { Incompatible, NetworkRule } from '../words/network.ts';

/** Two posts of one person that nobody carries at once, and the row that says so. */
export interface Conflict {
  readonly rule: Incompatible;
  readonly one: Post;
  readonly other: Post;
}

/** Conflicts among the posts of one person; each pair once, by the first row that forbids it. */
export function conflictsOf(
  network: NetworkRule,
  posts: readonly Post[],
  world: Pick<World, 'units'>,
): readonly Conflict[] {
  return posts.flatMap((one, i) =>
    posts.slice(i + 1).flatMap((other) => {
      const rule = network.incompatible.find((row) => forbids(row, [one, other], network, world));
      return rule === undefined ? [] : [{ rule, one, other }];
    }),
  );
}

type Pair = readonly [Post, Post];

function forbids(row: Incompatible, [a, b]: Pair, network: NetworkRule, world: Pick<World, 'units'>): boolean {
  const isOther = ({ office }: Post) =>
    row.other === 'handling' ? network.handling.includes(office) : office === row.other;
  const fits = (one: Post, other: Post) => one.office === row.one && isOther(other) && isNear(row, one, other, world);
  return fits(a, b) || fits(b, a);
}

function isNear({ where }: Incompatible, one: Post, other: Post, world: Pick<World, 'units'>): boolean {
  if (where === 'anywhere') return true;
  if (where === 'same-unit') return one.unit === other.unit;
  return superiors(other.unit, world).includes(one.unit);
}
