import type { Procedure } from '../words/procedure.ts';
import { branches } from '../words/target.ts';
import { type Way, waysOf } from './ways.ts';

/** One way from a step to the next, or back to the same step for `here`. */
export interface Edge {
  readonly from: string;
  readonly way: Way;
  readonly to: string;
}

/** Steps that no path reaches, steps that no path leads out of, and ends that nothing leads to. */
export function flowFaults(rule: Procedure): string[] {
  const reached = reachable(rule);
  const ending = closure(Object.keys(rule.ends), turnedRound(edgesOf(rule)));
  const steps = Object.keys(rule.steps);
  return [
    ...steps.filter((step) => !reached.has(step)).map((step) => `step ${step}: nothing leads to it`),
    ...steps.filter((step) => !ending.has(step)).map((step) => `step ${step}: no way from it to an end`),
    ...Object.keys(rule.ends)
      .filter((end) => !reached.has(end))
      .map((end) => `end ${end}: nothing leads to it`),
  ];
}

const edgesOf = (rule: Procedure): readonly Edge[] =>
  Object.keys(rule.steps).flatMap((from) =>
    waysOf(rule, from).flatMap((way) =>
      branches(way.target).map(({ to }) => ({ from, way, to: to === 'here' ? from : to })),
    ),
  );

const entriesOf = (rule: Procedure): readonly string[] => branches(rule.open.to).map(({ to }) => to);

export const reachable = (rule: Procedure): ReadonlySet<string> => closure(entriesOf(rule), edgesOf(rule));

/**
 * What is certain on entering each step, whichever path was taken: `first` at the entries, then what each edge lets
 * through. Steps that nothing reaches are left out.
 */
export function certainAt(
  rule: Procedure,
  first: (step: string) => readonly string[],
  through: (edge: Edge, before: ReadonlySet<string>) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  const meet = (step: string, facts: readonly string[]): boolean => {
    const before = known.get(step);
    const after = new Set(before === undefined ? facts : facts.filter((fact) => before.has(fact)));
    known.set(step, after);
    return before === undefined || after.size < before.size;
  };
  for (const entry of entriesOf(rule)) meet(entry, first(entry));
  const edges = edgesOf(rule);
  const pass = ({ from, to, way }: Edge): boolean => {
    const before = known.get(from);
    return before !== undefined && meet(to, through({ from, to, way }, before));
  };
  while (edges.map(pass).includes(true));
  return known;
}

const turnedRound = (edges: readonly Edge[]): readonly Edge[] =>
  edges.map((edge) => ({ ...edge, from: edge.to, to: edge.from }));

function closure(starts: readonly string[], edges: readonly Edge[]): ReadonlySet<string> {
  const found = new Set(starts);
  for (const here of found) for (const { from, to } of edges) if (from === here) found.add(to);
  return found;
}
