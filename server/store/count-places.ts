import type { Pool } from 'pg';
import type { Scope } from '../who/scope.ts';
import type { Bind } from './narrow.ts';
import { narrow } from './narrow.ts';
import { prepared } from './prepared.ts';

/** How many open service requests lie in a village (or in a town, where no more is known), and how many of them are late. */
export interface PlaceCount {
  /** Twelve digits at most: nothing smaller than a village; empty where no place was named. */
  readonly code: string;
  readonly n: number;
  readonly late: number;
}

interface Counting {
  readonly region: string;
  readonly scope: Scope;
  readonly category: string | undefined;
  readonly now: Date;
}

/** Counts for the map: open service requests in `scope` (its parameters begin at 2) and nothing else. What is set apart is never among them. */
export async function countPlaces(
  db: Pool,
  { region, scope, category, now }: Counting,
): Promise<readonly PlaceCount[]> {
  const params: unknown[] = [region, ...scope.params];
  const bind: Bind = (value) => `$${params.push(value)}`;
  const parts = [...narrow({ procedure: 'service-request', category, open: true }, bind)];
  const sql = `select coalesce(left(place, 12), '') as code, count(*)::integer as n,
      (count(*) filter (where due < ${bind(now)}))::integer as late
    from matter where region = $1 and ${scope.sql} and not apart and ${parts.join(' and ')} group by 1 order by 1`;
  return (await db.query<PlaceCount>(prepared(sql, params))).rows;
}
