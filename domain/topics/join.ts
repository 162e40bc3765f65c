import { type Agreement, alike, likenessOf } from './likeness.ts';
import type { Rows } from './neighbours.ts';
import type { Standing } from './weigh.ts';

/** A group on its way: its members by their place in the list, and what likeness needs of it. */
interface Group {
  readonly members: readonly number[];
  readonly share: number;
  readonly named: number;
  readonly near: Map<number, Agreement>;
}

/** The nearest group to one, and how near; -1 where none is. */
interface Nearest {
  to: number;
  likeness: number;
}

/**
 * Joins the two nearest groups until none are alike (`least`): average linkage over the pairs that agree. The outcome depends on
 * the order of the list only between pairs of exactly the same likeness; the caller sorts it.
 */
export function joinAlike(all: readonly Standing[], rows: Rows, least = alike): readonly (readonly number[])[] {
  const groups: (Group | undefined)[] = all.map(({ share, named }, i) => ({
    members: [i],
    share,
    named,
    near: rows[i] ?? new Map(),
  }));
  const nearest = groups.map((_, i) => nearestTo(groups, i));
  for (let pair = nearestPair(nearest, least); pair !== undefined; pair = nearestPair(nearest, least)) {
    const changed = join(groups, pair[0], pair[1]);
    nearest[pair[1]] = { to: -1, likeness: 0 };
    for (const i of [pair[0], ...changed]) refresh(groups, nearest, i, pair);
  }
  return groups.flatMap((group) => (group === undefined ? [] : [group.members]));
}

function nearestPair(nearest: readonly Nearest[], least: number): readonly [number, number] | undefined {
  let best = -1;
  let most = least;
  for (let i = 0; i < nearest.length; i++) {
    const likeness = nearest[i]?.likeness ?? 0;
    if (likeness > most) [best, most] = [i, likeness];
  }
  const to = nearest[best]?.to;
  return to === undefined ? undefined : [Math.min(best, to), Math.max(best, to)];
}

function nearestTo(groups: readonly (Group | undefined)[], i: number): Nearest {
  const one = groups[i];
  const found: Nearest = { to: -1, likeness: 0 };
  for (const [j, agreement] of one?.near ?? []) {
    const other = groups[j];
    if (one === undefined || other === undefined) continue;
    const likeness = likenessOf(agreement, one, other);
    if (likeness > found.likeness || (likeness === found.likeness && likeness > 0 && j < found.to)) {
      found.to = j;
      found.likeness = likeness;
    }
  }
  return found;
}

/** Puts group `b` into group `a`; returns every group that knew one of them. */
function join(groups: (Group | undefined)[], a: number, b: number): readonly number[] {
  const [one, other] = [groups[a], groups[b]];
  if (one === undefined || other === undefined) return [];
  const [n, m] = [one.members.length, other.members.length];
  const mean = (x: number, y: number): number => (n * x + m * y) / (n + m);
  const known = [...new Set([...one.near.keys(), ...other.near.keys()])].filter((i) => i !== a && i !== b);
  const near = new Map<number, Agreement>();
  for (const i of known) {
    const [x, y] = [one.near.get(i) ?? nothing, other.near.get(i) ?? nothing];
    const agreement = { names: mean(x.names, y.names), rest: mean(x.rest, y.rest) };
    groups[i]?.near.delete(b);
    near.set(i, agreement);
    groups[i]?.near.set(a, agreement);
  }
  const [share, named] = [mean(one.share, other.share), mean(one.named, other.named)];
  groups[a] = { members: [...one.members, ...other.members], share, named, near };
  groups[b] = undefined;
  return known;
}

const nothing: Agreement = { names: 0, rest: 0 };

/** After `pair` became one: a group that had it for its nearest looks around again, any other only at the joined one. */
function refresh(
  groups: readonly (Group | undefined)[],
  nearest: Nearest[],
  i: number,
  [a, b]: readonly [number, number],
): void {
  const now = nearest[i];
  const [one, joined] = [groups[i], groups[a]];
  if (now === undefined || one === undefined || joined === undefined) return;
  if (i === a || now.to === a || now.to === b) {
    nearest[i] = nearestTo(groups, i);
    return;
  }
  const likeness = likenessOf(one.near.get(a) ?? nothing, one, joined);
  if (likeness > now.likeness) nearest[i] = { to: a, likeness };
}
