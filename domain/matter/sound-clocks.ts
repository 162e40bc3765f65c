import type { Act } from '../words/act.ts';
import { allOpenings } from '../words/opening.ts';
import type { Procedure } from '../words/procedure.ts';
import { certainAt, type Edge } from './sound-flow.ts';
import { waysOf } from './ways.ts';

/** Steps in which no clock is sure to be there, and acts the clock would do where the rule does not let it. */
export function clockFaults(rule: Procedure): string[] {
  const certain = certainAt(
    rule,
    (step) => begunBy(rule, 'register', step),
    (edge, before) => carried(rule, edge, before),
  );
  const bare = Object.entries(rule.steps).filter(
    ([step, row]) => row.within === undefined && certain.get(step)?.size === 0,
  );
  return [
    ...bare.map(([step]) => `step ${step}: it may be entered without any clock`),
    ...Object.keys(rule.steps).flatMap((step) => ringFaults(rule, step)),
  ];
}

const begunBy = (rule: Procedure, act: Act, step: string): string[] =>
  Object.entries(rule.clocks ?? {})
    .filter(([, clock]) => [clock.starts].flat().includes(act) && clock.runsIn.includes(step))
    .map(([name]) => name);

function carried(rule: Procedure, { way, to }: Edge, before: ReadonlySet<string>): string[] {
  const kept = Object.entries(rule.clocks ?? {})
    .filter(([name, clock]) => before.has(name) && clock.ends !== way.act)
    .filter(([, clock]) => clock.runsIn.includes(to) || Object.hasOwn(clock.stands ?? {}, to));
  return [...kept.map(([name]) => name), ...begunBy(rule, way.act, to)];
}

/** What clocks that can run in a step would do must be open to the clock there, at once and without answers. */
function ringFaults(rule: Procedure, step: string): string[] {
  const held = new Set(allOpenings(rule).flatMap(([, { holdsBack }]) => holdsBack));
  return [...ringsIn(rule, step)]
    .filter((act) => {
      const way = waysOf(rule, step).find((open) => open.act === act);
      const given = way?.by.some((name) => 'clock' in (rule.holders[name] ?? {})) === true;
      return !given || way.needs.length > 0 || held.has(act) || rule.steps[step]?.window?.[act] !== undefined;
    })
    .map((act) => `step ${step}: the clock cannot ${act} there`);
}

function ringsIn(rule: Procedure, step: string): ReadonlySet<Act> {
  const row = rule.steps[step];
  const long = Object.values(rule.clocks ?? {}).filter((clock) => clock.runsIn.includes(step));
  const late = [...(row?.within ? [row] : []), ...long].map(({ ifLate }): Act => ifLate ?? 'escalate');
  return new Set(rule.warn === undefined ? late : [...late, 'warn']);
}
