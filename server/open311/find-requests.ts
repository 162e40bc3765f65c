import type { Matter } from '#domain/matter/matter.ts';
import { open311Status } from '#regulations/open311.ts';
import type { House } from '../house.ts';
import { unsorted } from './services.ts';

/** The procedure whose matters Open311 shows: no other is public in full. */
export const shown = 'service-request';

/** One request as it is shown; `state` is read for the words about its step only. */
export interface Found {
  readonly number: string;
  readonly category: string | null;
  /** At most 12 digits: no closer than the village. */
  readonly place: string | null;
  readonly unit: string;
  readonly opened: Date;
  readonly due: Date | null;
  readonly updated: Date;
  readonly state: Matter;
}

/** What is asked for. `ids` overrides all else; times are milliseconds. */
export interface Wanted {
  readonly ids?: readonly string[];
  readonly services?: readonly string[];
  readonly statuses?: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly page: number;
  readonly size: number;
}

/** Of `matter m`. */
export const foundColumns = `m.number, m.category, left(m.place, 12) as place, m.holder_unit as unit, m.opened, m.due, m.state,
  (select e.at from entry e where e.matter = m.id and e.seq = m.last and e.region = m.region) as updated`;

/** The newest first. */
export async function findRequests(house: House, wanted: Wanted): Promise<readonly Found[]> {
  const { ids, services, statuses, from, to, page, size } = wanted;
  const tail = `order by m.opened desc, m.id desc limit ${size} offset ${(page - 1) * size}`;
  const mine = 'from matter m where m.region = $1 and m.procedure = $2';
  if (ids !== undefined) {
    const sql = `select ${foundColumns} ${mine} and m.number = any($3) ${tail}`;
    return (await house.db.query<Found>(sql, [house.region, shown, ids])).rows;
  }
  const { rows } = await house.db.query<Found>(
    `select ${foundColumns} ${mine} and m.opened between $3 and $4 and ($5::text[] is null or coalesce(m.category, $6) = any($5))
       and ($7::text[] is null or m.step = any($7)) ${tail}`,
    [house.region, shown, new Date(from), new Date(to), services ?? null, unsorted, stepsOf(statuses)],
  );
  return rows;
}

function stepsOf(statuses: readonly string[] | undefined): readonly string[] | null {
  if (statuses === undefined) return null;
  return Object.entries(open311Status).flatMap(([step, status]) => (statuses.includes(status) ? [step] : []));
}

/** The number of the request that a POST with this Idempotency-Key made; the number of a request is its own token. */
export async function numberByToken(house: House, token: string): Promise<string | undefined> {
  const { rows } = await house.db.query<{ number: string }>(
    `select m.number from matter m where m.region = $1 and m.procedure = $2 and m.id = any(array(
       select n.id from matter n where n.number = $3 and n.region = $1
       union all select k.matter from request_key k where k.key = $4 and k.region = $1))`,
    [house.region, shown, token, requestKey(token)],
  );
  return rows[0]?.number;
}

/** Kept apart from the keys of other ways in. */
export const requestKey = (key: string): string => `open311 ${key}`;
