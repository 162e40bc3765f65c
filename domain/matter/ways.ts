import { type Act, isAct } from '../words/act.ts';
import type { Law } from '../words/law.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Target } from '../words/target.ts';

/** One act that a step has open, whoever may do it. */
export interface Way {
  readonly act: Act;
  readonly target: Target;
  readonly law: Law;
  /** Names in the procedure's holders. */
  readonly by: readonly string[];
  readonly needs: readonly string[];
  readonly takes: readonly string[];
}

/** Every way out of a step: its own row first, then what is shared by many steps. A rule never changes: they are put together once. */
export function waysOf(rule: Procedure, step: string): readonly Way[] {
  const known = together.get(rule) ?? new Map<string, readonly Way[]>();
  together.set(rule, known);
  const ways = known.get(step) ?? putTogether(rule, step);
  known.set(step, ways);
  return ways;
}

const together = new WeakMap<Procedure, Map<string, readonly Way[]>>();

function putTogether(rule: Procedure, step: string): readonly Way[] {
  const row = rule.steps[step];
  if (row === undefined) return [];
  const own = entriesOf(row.may).map(([act, target]) =>
    wayOf(rule, {
      act,
      target,
      law: row.law,
      by: row.as?.[act] ?? [row.by],
      needs: row.needs?.[act] ?? [],
      takes: row.takes?.[act] ?? [],
    }),
  );
  const shared = (rule.shared ?? [])
    .filter((line) => line.in === undefined || line.in.includes(step))
    .flatMap((line) =>
      entriesOf(line.may).map(([act, target]) =>
        wayOf(rule, { act, target, law: line.law, by: line.by, needs: [], takes: [] }),
      ),
    );
  return [...own, ...shared.filter((way) => !own.some(({ act }) => act === way.act))];
}

const wayOf = (rule: Procedure, way: Way): Way => ({
  ...way,
  needs: [...(rule.needs?.[way.act] ?? []), ...way.needs],
  takes: [...(rule.takes?.[way.act] ?? []), ...way.takes],
});

/** Own keys only: `may['constructor']` exists on every object and would otherwise be a lawful act. */
const entriesOf = <T>(may: { readonly [A in Act]?: T }): [Act, T][] =>
  Object.entries(may).filter((entry): entry is [Act, T & {}] => isAct(entry[0]) && entry[1] !== undefined);
