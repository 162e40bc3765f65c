import { type Act, isAct } from '../words/act.ts';
import { allOpenings } from '../words/opening.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Acts } from '../words/step.ts';
import { branches, type Target } from '../words/target.ts';
import { apartBy } from './apart.ts';
import { answeringFaults } from './sound-answers.ts';
import { paperFaults } from './sound-papers.ts';

/** Names that point at nothing, and rows that nothing uses. The compiler finds most in a written regulation, none in a read one. */
export function nameFaults(rule: Procedure): string[] {
  return [
    ...targetFaults(rule),
    ...rowFaults(rule),
    ...unusedFaults(rule),
    ...fieldFaults(rule),
    ...holderFaults(rule),
    ...paperFaults(rule),
    ...answeringFaults(rule),
    ...apartBy(rule).flatMap(([field, wanted]) => answerFaults(rule, 'apart', field, wanted)),
  ];
}

function targetFaults(rule: Procedure): string[] {
  const rows = [...Object.entries(rule.steps), ...(rule.shared ?? []).map((line, i) => [`shared ${i}`, line] as const)];
  const targets = rows.flatMap(([where, row]) =>
    actsOf(row.may).map(([act, target]) => [`${where}/${act}`, target] as const),
  );
  const opening: readonly (readonly [string, Target])[] = [['open/register', rule.open.to]];
  return [...opening, ...targets].flatMap(([where, target]) => branchFaults(rule, where, target));
}

function branchFaults(rule: Procedure, where: string, target: Target): string[] {
  const known = [...Object.keys(rule.steps), ...Object.keys(rule.ends), ...(where === 'open/register' ? [] : ['here'])];
  const all = branches(target);
  const always = all.findIndex(({ when, times, sample, given }) =>
    [when, times, sample, given].every((asked) => asked === undefined),
  );
  return [
    ...all.filter(({ to }) => !known.includes(to)).map(({ to }) => `${where}: ${to} is neither step nor end`),
    ...all
      .slice(always < 0 ? all.length : always + 1)
      .map(({ to }) => `${where}: ${to} comes after a branch that always fits`),
    ...all.flatMap(({ when }) =>
      Object.entries(when ?? {}).flatMap(([field, wanted]) => answerFaults(rule, where, field, wanted)),
    ),
  ];
}

function answerFaults(
  rule: Procedure,
  where: string,
  field: string,
  wanted: string | boolean | readonly string[],
): string[] {
  const asked = rule.fields[field];
  if (asked === undefined) return [`${where}: there is no field ${field}`];
  if (asked.kind !== 'choice') return [];
  return [wanted]
    .flat()
    .filter((answer) => !asked.options.includes(String(answer)))
    .map((answer) => `${where}: ${answer} is no answer to ${field}`);
}

/** `needs`, `takes`, `as` and `window` of a row are about acts of that row. */
const rowFaults = (rule: Procedure): string[] =>
  Object.entries(rule.steps).flatMap(([step, row]) =>
    [row.needs, row.takes, row.as, row.window]
      .flatMap((acts) => Object.keys(acts ?? {}))
      .filter((act) => !Object.hasOwn(row.may, act))
      .map((act) => `step ${step}: ${act} is no act of this row`),
  );

/** Everything said about an act is about one that some step has. */
function unusedFaults(rule: Procedure): string[] {
  const used = new Set([...Object.values(rule.steps), ...(rule.shared ?? [])].flatMap((row) => Object.keys(row.may)));
  const tables = {
    needs: rule.needs,
    takes: rule.takes,
    seats: rule.seats,
    opens: rule.opens,
    gathers: rule.gathers,
    extensions: rule.extensions,
    judges: rule.judges,
    distinct: rule.distinct,
    tallies: rule.tallies,
  };
  const named = Object.entries(tables).flatMap(([table, acts]) =>
    Object.keys(acts ?? {}).map((act) => [table, act] as const),
  );
  const held = allOpenings(rule).flatMap(([, { holdsBack, recalledBy = [] }]) =>
    [...holdsBack, ...recalledBy].map((act) => ['holdsBack', act] as const),
  );
  const follows = (rule.joins?.follows ?? []).map((act) => ['follows', act] as const);
  const wrong = [...used].filter((act) => !isAct(act)).map((act) => `${act} is no act`);
  return [
    ...wrong,
    ...[...named, ...held, ...follows]
      .filter(([, act]) => !used.has(act))
      .map(([table, act]) => `${table}: no step has the act ${act}`),
  ];
}

function fieldFaults(rule: Procedure): string[] {
  const rows = Object.values(rule.steps);
  const asked = [rule.needs, rule.takes, ...rows.flatMap((row) => [row.needs, row.takes])].flatMap((acts) =>
    actsOf(acts ?? {}).flatMap(([, fields]) => fields),
  );
  const clockDates = Object.values(rule.clocks ?? {}).flatMap(({ from }) => from ?? []);
  const dates = [...rows.flatMap(({ from }) => from ?? []), ...clockDates];
  const missing = rule.open.needs
    .filter((name) => !rule.open.form.includes(name))
    .map((name) => `open: ${name} is needed but not on the form`);
  const all = new Set([...rule.open.form, ...asked]);
  return [
    ...missing,
    ...[...all, ...dates]
      .filter((name) => !Object.hasOwn(rule.fields, name))
      .map((name) => `there is no field ${name}`),
    ...Object.keys(rule.fields)
      .filter((name) => !all.has(name))
      .map((name) => `field ${name}: nothing asks it`),
    ...dates
      .filter((name) => rule.fields[name] !== undefined && !['date', 'row'].includes(rule.fields[name].kind))
      .map((name) => `field ${name}: a term runs from it, but it is no date`),
  ];
}

function holderFaults(rule: Procedure): string[] {
  const rows = Object.values(rule.steps);
  const named = [
    rule.keeper,
    ...rule.open.by,
    ...rows.map(({ by }) => by),
    ...(rule.shared ?? []).flatMap(({ by }) => by),
  ];
  const doing = rows.flatMap((row) => actsOf(row.as ?? {}).flatMap(([, by]) => by));
  const steps = [
    ...(rule.shared ?? []).flatMap((line) => line.in ?? []),
    ...Object.values(rule.clocks ?? {}).flatMap((clock) => [...clock.runsIn, ...Object.keys(clock.stands ?? {})]),
  ];
  return [
    ...[...new Set([...named, ...doing])]
      .filter((name) => !Object.hasOwn(rule.holders, name))
      .map((name) => `there is no holder ${name}`),
    ...[...new Set(steps)].filter((step) => !Object.hasOwn(rule.steps, step)).map((step) => `there is no step ${step}`),
  ];
}

const actsOf = <T>(acts: Acts<T>): [Act, T & {}][] =>
  Object.entries(acts).filter((entry): entry is [Act, T & {}] => entry[1] !== undefined);
