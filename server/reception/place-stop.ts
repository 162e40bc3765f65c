import type { PoolClient } from 'pg';
import type { Draft } from '#domain/matter/draft.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { type Refusal, refuse } from '#domain/matter/refusal.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { type Timed, timesOf } from './times-of.ts';

type Wanted = Pick<Matter, 'id' | 'region' | 'answers'> & { readonly step: string };

/**
 * Why the time of a register's row that this act takes is not to be had, with the nearest day that still has one;
 * undefined when it is free, or when the act takes none. The row stays locked until the transaction ends, so that the same time is
 * never given twice.
 */
export async function placeStop(
  client: PoolClient,
  rule: Procedure,
  matter: Wanted,
  { act, data }: Pick<Draft, 'act' | 'data'>,
): Promise<Refusal | undefined> {
  const field = rule.books === undefined ? undefined : rule.fields[rule.books.row];
  if (rule.books === undefined || field?.kind !== 'row' || !(rule.books.time in data)) return undefined;
  const [key, time] = [String(matter.answers[rule.books.row]), String(matter.answers[rule.books.time])];
  const { rows } = await client.query<{ row: Bookable }>(
    'select row from register_row where region = $1 and register = $2 and key = $3 for update',
    [matter.region, field.register, key],
  );
  const day = rows[0]?.row;
  const offered = day !== undefined && timesOf(day).includes(time);
  if (offered && !(await isTaken(client, rule, matter, key, time))) return undefined;
  const next = await nextFree(client, rule, matter, field.register, day);
  return refuse(
    'full',
    [rule.id, matter.step, act],
    rule.open.law,
    next === undefined ? {} : { next },
    rule.books.time,
  );
}

interface Bookable extends Timed {
  readonly unit: string;
  readonly date: string;
}

async function isTaken(client: PoolClient, rule: Procedure, matter: Wanted, key: string, time: string) {
  const { rowCount } = await client.query(
    `select 1 from matter where region = $1 and procedure = $2 and state->'answers'->>$3 = $4
     and state->'answers'->>$5 = $6 and step <> all($7) and id <> $8 limit 1`,
    [matter.region, rule.id, rule.books?.row, key, rule.books?.time, time, givenBack(rule), matter.id],
  );
  return rowCount === 1;
}

/** Ends that give a place back. */
const givenBack = ({ ends }: Procedure): readonly string[] =>
  Object.keys(ends).filter((end) => ends[end]?.outcome === 'withdrawn');

/** The nearest day of the same unit, from the one asked for on, that still has a place. */
async function nextFree(
  client: PoolClient,
  rule: Procedure,
  matter: Wanted,
  register: string,
  day: Bookable | undefined,
): Promise<string | undefined> {
  if (day === undefined) return undefined;
  const { rows } = await client.query<{ date: string }>(
    `select r.row->>'date' as date from register_row r
     where r.region = $1 and r.register = $2 and r.row->>'unit' = $3 and r.row->>'date' >= $4
       and (r.row->>'slots')::int > (select count(*) from matter m where m.region = $1 and m.procedure = $5
         and m.state->'answers'->>$6 = r.key and m.step <> all($7))
     order by 1 limit 1`,
    [matter.region, register, day.unit, day.date, rule.id, rule.books?.row, givenBack(rule)],
  );
  return rows[0]?.date;
}
