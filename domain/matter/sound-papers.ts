import { allOpenings } from '../words/opening.ts';
import type { Procedure } from '../words/procedure.ts';

/** Papers that cannot come to be served, and clocks, shields and openings that point at nothing. */
export function paperFaults(rule: Procedure): string[] {
  return [...documentFaults(rule), ...extensionFaults(rule), ...openingFaults(rule), ...shieldFaults(rule)];
}

const paperActs = ['opinion', 'sign', 'seal', 'serve'];

function documentFaults(rule: Procedure): string[] {
  const rows = Object.entries(rule.steps);
  const papers = Object.keys(rule.documents ?? {});
  const bare = rows.filter(
    ([, row]) => row.document === undefined && paperActs.some((act) => Object.hasOwn(row.may, act)),
  );
  const unknown = rows.filter(([, { document }]) => document !== undefined && !papers.includes(document));
  return [
    ...bare.map(([step]) => `step ${step}: it says not which paper`),
    ...unknown.map(([step]) => `step ${step}: there is no such paper`),
    ...papers.flatMap((name) => stuckAt(rule, name)),
  ];
}

function stuckAt(rule: Procedure, name: string): string[] {
  const rows = Object.values(rule.steps).filter(({ document }) => document === name);
  const acts = new Set(rows.flatMap(({ may }) => Object.keys(may)));
  const parts = rule.documents?.[name]?.parts ?? [];
  return [
    ...paperActs.filter((act) => !acts.has(act)).map((act) => `document ${name}: no step can ${act} it`),
    ...parts
      .filter((part) => !Object.hasOwn(rule.fields, part))
      .map((part) => `document ${name}: there is no field ${part}`),
  ];
}

function extensionFaults(rule: Procedure): string[] {
  const clocks = [...Object.keys(rule.clocks ?? {}), ...Object.keys(rule.steps)];
  return Object.entries(rule.extensions ?? {}).flatMap(([act, { clocks: named, days }]) => [
    ...named.filter((name) => !clocks.includes(name)).map((name) => `${act}: there is no clock ${name}`),
    ...(rule.fields[days]?.kind === 'number' ? [] : [`${act}: ${days} is no number of days`]),
  ]);
}

function openingFaults(rule: Procedure): string[] {
  const opened = allOpenings(rule).flatMap(([act, { each, if: given, when, carries }]) => [
    ...(each === undefined || rule.fields[each]?.kind === 'units' ? [] : [`${act}: ${each} is no list of units`]),
    ...[...carries, ...(given === undefined ? [] : [given]), ...Object.keys(when ?? {})]
      .filter((name) => !Object.hasOwn(rule.fields, name))
      .map((name) => `${act}: there is no field ${name} to carry`),
  ]);
  const { joins } = rule;
  const joined =
    joins === undefined || (Object.hasOwn(rule.steps, joins.step) && rule.fields[joins.into]?.kind === 'matter');
  return joined ? opened : [...opened, 'joins: its step or its field is missing'];
}

/** A shield is known from the first entry on, or it shields too late. */
const shieldFaults = (rule: Procedure): string[] =>
  (rule.shields ?? [])
    .filter((seat) => !Object.hasOwn(rule.open.seats, seat))
    .map((seat) => `shields: nobody takes the seat ${seat} at the opening`);
