import type { Count, Division } from '#domain/words/figure.ts';
import type { Bind } from '../store/narrow.ts';
import { conditionSql } from './condition.ts';
import { countedSql } from './counted.ts';

/** Which days (both counted; none: no limit), counted to which unit, and divided by what. `now` ends what still runs. */
export interface Asked {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly unit?: string | undefined;
  readonly by?: Division | undefined;
  readonly now: string;
}

/**
 * Everything a figure counts, as a query: one row for each thing with `id` of its matter, `part`, `cell`, `due` and `until`.
 * `seen` is a condition on `matter`; what is set apart is never among it.
 */
export function thingsSql(rule: Count, asked: Asked, bind: Bind, seen = 'true'): string {
  const parts = Object.entries(rule.parts).map(
    ([name, condition]) => `when ${conditionSql(condition, bind)} then ${bind(name)}`,
  );
  const matters = `select * from matter where region = $1 and not apart and procedure = any(${bind(Object.keys(rule.procedures))}) and ${seen}`;
  const limits = [
    ...(asked.from ? [`at >= ${bind(`${asked.from}T00:00:00+08:00`)}::timestamptz`] : []),
    ...(asked.to ? [`at < ${bind(`${asked.to}T00:00:00+08:00`)}::timestamptz + interval '1 day'`] : []),
    ...(asked.unit ? [`unit = ${bind(asked.unit)}`] : []),
  ];
  return `select id, due, until, ${cellSql(asked.by)} as cell, case ${parts.join(' ')} end as part
    from (select c.*, ${unitSql(rule, bind)} as unit from (with seen as (${matters}) ${countedSql(rule.of, asked, bind)}) c) t
    where ${limits.length === 0 ? 'true' : limits.join(' and ')}`;
}

/** The unit it is counted to: the one in the seat the figure names, else whoever has the matter. */
function unitSql({ procedures }: Count, bind: Bind): string {
  const seats = Object.entries(procedures).map(
    ([procedure, seat]) => `when ${bind(procedure)} then state->'seats'->>${bind(seat)}`,
  );
  return `coalesce(case procedure ${seats.join(' ')} end, holder_unit)`;
}

/** Places no closer than the village, categories by their first level. */
const cells: Readonly<Record<Division, string>> = {
  unit: 'unit',
  category: "split_part(category, '.', 1)",
  place: 'left(place, 12)',
  month: "to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM')",
  procedure: 'procedure',
};

/** What has no such place, category or the like stands in a cell of its own. */
export const unnamed = '-';

const cellSql = (by: Division | undefined): string =>
  by === undefined ? "''" : `coalesce(nullif(${cells[by]}, ''), '${unnamed}')`;
