import type { House } from '../house.ts';
import { type Timed, timesOf } from './times-of.ts';

/** A day of reception as its register holds it, with its times and which of them are taken. */
export interface ReceptionDay extends Timed {
  readonly key: string;
  readonly leader: string;
  readonly mode: 'reception' | 'by-appointment' | 'visit-down';
  readonly unit: string;
  readonly place?: string;
  readonly where: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly topics?: readonly string[];
  readonly note?: string;
  readonly times: readonly { readonly time: string; readonly taken: boolean }[];
}

/** Days from `from` (YYYY-MM-DD) on, nearest first; `key` for one alone. */
export async function receptionDays(house: House, from: string, key?: string): Promise<readonly ReceptionDay[]> {
  const all = [...(await house.atlas()).rows('reception-days').values()] as unknown as Omit<ReceptionDay, 'times'>[];
  const days = all.filter((day) => day.date >= from && (key === undefined || day.key === key));
  const taken = await takenTimes(
    house,
    days.map((day) => day.key),
  );
  const times = (day: Omit<ReceptionDay, 'times'>) =>
    timesOf(day).map((time) => ({ time, taken: taken.has(`${day.key} ${time}`) }));
  return days.map((day) => ({ ...day, times: times(day) })).sort(byTime);
}

const byTime = (a: ReceptionDay, b: ReceptionDay): number => `${a.date} ${a.from}`.localeCompare(`${b.date} ${b.from}`);

/** Times given to somebody, as `day time`. */
async function takenTimes({ db, region }: House, days: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ taken: string }>(
    `select (state->'answers'->>'day') || ' ' || (state->'answers'->>'time') as taken from matter
     where region = $1 and procedure = 'appointment' and state->'answers'->>'day' = any($2) and step <> 'withdrawn'`,
    [region, days],
  );
  return new Set(rows.map((row) => row.taken));
}
