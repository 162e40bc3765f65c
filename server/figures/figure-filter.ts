import { type Static, Type } from 'typebox';
import { type Count, divisions } from '#domain/words/figure.ts';
import type { Bind } from '../store/narrow.ts';
import { countOf } from './count-of.ts';
import { thingsSql } from './things.ts';

const day = Type.Optional(Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' }));
const word = Type.Optional(Type.String({ maxLength: 80 }));

/** Which days are counted (both counted), to which unit, divided by what. */
export const windowQuery = {
  from: day,
  to: day,
  by: Type.Optional(Type.Union(divisions.map((one) => Type.Literal(one)))),
};

/** What opens a number to its matters: a figure, one of its parts (none: its base), one of its cells. */
export const drillQuery = { figure: word, part: word, cell: word, counted: word, ...windowQuery };

const query = Type.Object(drillQuery);
export type Drill = Static<typeof query>;

/** The matters behind a number, as conditions on `matter`; undefined where no figure was asked for. */
export function figureFilter(drill: Drill, now: string): ((bind: Bind) => string) | undefined {
  const { figure, part, cell, counted: unit, from, to, by } = drill;
  if (figure === undefined) return undefined;
  const rule = countOf(figure);
  if (rule === undefined) return () => 'false';
  return (bind) => {
    const things = thingsSql(rule, { from, to, unit, by, now }, bind);
    const within = cell === undefined || by === undefined ? '' : ` and cell = ${bind(cell)}`;
    return `id in (select x.id from (${things}) x where part = any(${bind(part === undefined ? rule.base : [part])})${within})`;
  };
}

type Opened = { readonly [K in 'part' | 'cell' | 'counted' | 'from' | 'to' | 'by']?: string | undefined };

/** The address that opens a number, as `GET /api/matters` and the ledger's page understand it. */
export function drillAddress({ id }: Count, opened: Opened): string {
  const given = Object.entries({ figure: id, ...opened }).filter(
    (one): one is [string, string] => one[1] !== undefined,
  );
  return `/api/matters?${new URLSearchParams(given)}`;
}
