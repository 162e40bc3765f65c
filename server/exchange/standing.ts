import type { Pool, PoolClient } from 'pg';
import { instantAt } from '#domain/deadline/day.ts';
import type { Told } from '#domain/exchange/differences.ts';
import type { Matter } from '#domain/matter/matter.ts';
import type { ProcedureMap } from '#domain/words/exchange.ts';
import type { Partner } from './partner-of.ts';

/** A matter as a partner's system would say it: its state in that system's words, and its days. */
export type Standing = Required<Omit<Told, 'subject' | 'detail'>> & { readonly result: string };

export interface StandingRow {
  readonly id: string;
  readonly procedure: string;
  readonly step: string;
  readonly ended: boolean;
  readonly state: Matter;
  readonly opened: Date;
  readonly due: Date | null;
}

/** Where the matters of these rows stand, by their ids. Days that have not come are empty. */
export async function standingsOf(
  db: Pool | PoolClient,
  region: string,
  { map }: Pick<Partner, 'map'>,
  rows: readonly StandingRow[],
): Promise<ReadonlyMap<string, Standing>> {
  const sql =
    'select matter, act, min(at) as at from entry where region = $1 and matter = any($2) and act = any($3) group by matter, act';
  const acts = Object.values(map.procedures).flatMap(({ days }) => [...days.transferred, ...days.accepted]);
  const { rows: done } = await db.query<Done>(sql, [region, rows.map(({ id }) => id), [...new Set(acts)]]);
  const byMatter = Map.groupBy(done, ({ matter }) => matter);
  return new Map(
    rows.flatMap((row) => {
      const own = map.procedures[row.procedure];
      return own === undefined ? [] : [[row.id, standing(row, own, byMatter.get(row.id) ?? [])] as const];
    }),
  );
}

interface Done {
  readonly matter: string;
  readonly act: string;
  readonly at: Date;
}

function standing(row: StandingRow, map: ProcedureMap, done: readonly Done[]): Standing {
  const first = (acts: readonly string[]) => {
    const times = done.filter(({ act }) => acts.includes(act)).map(({ at }) => at.getTime());
    return times.length === 0 ? '' : instantAt(Math.min(...times)).slice(0, 10);
  };
  const { answers, judged, since } = row.state;
  return {
    state: map.states[row.step] ?? row.step,
    registered: typeof answers.happened === 'string' ? answers.happened : dayIn(row.opened),
    transferred: first(map.days.transferred),
    accepted: first(map.days.accepted),
    due: row.due === null ? '' : dayIn(row.due),
    concluded: row.ended ? since.slice(0, 10) : '',
    result: judged ?? (typeof answers.result === 'string' ? answers.result : ''),
  };
}

const dayIn = (at: Date): string => instantAt(at.getTime()).slice(0, 10);
