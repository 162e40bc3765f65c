import type { House } from '../house.ts';
import { openField, sealField } from './seal.ts';

export const callEvents = ['ringing', 'answered', 'ended'] as const;

/** A call as the telephone switch tells it. `agent`: the user name of whoever it rings for. */
export interface Call {
  readonly call: string;
  readonly agent: string;
  readonly event: (typeof callEvents)[number];
  readonly phone: string;
  readonly at: string;
}

/** An ended call stays ended, in whatever order a switch's messages arrive; a number once told is kept. */
export async function keepCall(house: House, { call, agent, event, phone }: Omit<Call, 'at'>): Promise<void> {
  const { sealed = '' } = phone === '' ? {} : (sealField(house.keys.seal, '', phone) as { sealed: string });
  await house.db.query(
    `insert into call as old (call, region, agent, event, phone, at) values ($1, $2, $3, $4, $5, $6)
     on conflict (call, region) do update set agent = excluded.agent,
       event = case when old.event = 'ended' then old.event else excluded.event end,
       phone = case when excluded.phone = '' then old.phone else excluded.phone end`,
    [call, house.region, agent, event, sealed, house.now()],
  );
}

/** The newest call of an operator that has not ended, of the last two hours: a switch may forget to say that it did. */
export async function callFor(house: House, agent: string): Promise<Call | undefined> {
  const { rows } = await house.db.query<Omit<Call, 'at'> & { at: Date }>(
    `select call, agent, event, phone, at from call where region = $1 and agent = $2 and event <> 'ended' and at > $3
     order by at desc, call desc limit 1`,
    [house.region, agent, new Date(Date.parse(house.now()) - 7_200_000)],
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  const phone = row.phone === '' ? '' : String(openField(house.keys.seal, { sealed: row.phone }).value);
  return { ...row, phone, at: row.at.toISOString() };
}

export async function dropCalls(house: House, before: Date): Promise<void> {
  await house.db.query('delete from call where region = $1 and at < $2', [house.region, before]);
}
