import type { House } from '../house.ts';
import { recordUse } from './personal-use.ts';
import { openUnder, sealUnder } from './seal.ts';
import { sealedPlace } from './sealed-places.ts';

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
  const sealed = phone === '' ? '' : sealUnder(house.keys, sealedPlace('call', house.region, [call]), phone);
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
  return { ...row, phone: await numberFor(house, agent, row), at: row.at.toISOString() };
}

/** The desk asks again and again while it rings: that it was shown is counted once for each call. */
async function numberFor(house: House, agent: string, { call, phone }: Pick<Call, 'call' | 'phone'>): Promise<string> {
  if (phone === '') return '';
  const first = 'update call set shown = $3 where call = $1 and region = $2 and shown is null';
  const { rowCount } = await house.db.query(first, [call, house.region, house.now()]);
  if (rowCount === 1) await recordUse(house, house.db, [{ use: 'ring', by: agent }]);
  return openUnder(house.keys, sealedPlace('call', house.region, [call]), phone);
}

export async function dropCalls(house: House, before: Date): Promise<void> {
  await house.db.query('delete from call where region = $1 and at < $2', [house.region, before]);
}
