import type { Unit } from '#domain/matter/world.ts';
import type { LateProcedure, LateUnit } from '../routes/supervision-contract.ts';

interface Counted extends LateProcedure {
  readonly unit: string;
}

/**
 * What is late laid along the tree of units: superiors before those below them, otherwise in the order of the register and
 * never by how much anybody has. Units with nothing late at or below them are left out.
 */
export function lateTree(
  counted: readonly Counted[],
  units: ReadonlyMap<string, Unit>,
  nameOf: (unit: string) => string,
): readonly LateUnit[] {
  const own = Map.groupBy(counted, ({ unit }) => unit);
  const children = Map.groupBy(units.keys(), (key) => parentOf(key, units));
  const seen = new Set<string>();
  const walk = (unit: string, depth: number): readonly LateUnit[] => {
    if (seen.has(unit)) return [];
    seen.add(unit);
    const procedures = (own.get(unit) ?? []).map(({ unit: _, ...rest }) => rest);
    const n = sum(procedures);
    const under = (children.get(unit) ?? []).flatMap((child) => walk(child, depth + 1));
    const below = n + under.reduce((all, one) => all + one.n, 0);
    return below === 0 ? [] : [{ unit, unitName: nameOf(unit), depth, n, below, procedures }, ...under];
  };
  const tops = children.get(undefined) ?? [];
  // A unit that the register has lost, or that stands in a circle, still has what it has.
  return [...tops, ...own.keys()].flatMap((unit) => walk(unit, 0));
}

/** The first superior; of two, the nearer one, so that nothing is counted twice. */
function parentOf(key: string, units: ReadonlyMap<string, Unit>): string | undefined {
  const parent = units.get(key)?.parents[0];
  return parent !== undefined && units.has(parent) ? parent : undefined;
}

const sum = (procedures: readonly LateProcedure[]): number => procedures.reduce((all, { n }) => all + n, 0);
