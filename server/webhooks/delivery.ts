import { randomUUIDv7 } from 'node:crypto';
import type { House } from '../house.ts';

/** One act told to one subscriber: `waiting` to be sent (again), `delivered`, or `failed` for good. */
export interface Delivery {
  readonly id: string;
  readonly webhook: string;
  readonly act: string;
  readonly seq: number;
  readonly number: string;
  readonly state: 'waiting' | 'delivered' | 'failed';
  readonly tries: number;
  /** HTTP status of the last answer, or why there was none. */
  readonly status: number | null;
  readonly detail: string | null;
  readonly at: Date;
  readonly tried: Date | null;
  readonly next: Date | null;
}

/** The newest, at most 100; `before`: those older than this one. */
export async function deliveriesOf(house: House, webhook: string, before?: string): Promise<readonly Delivery[]> {
  const { rows } = await house.db.query<Delivery>(
    `select d.id, d.webhook, d.act, d.seq, m.number, d.state, d.tries, d.status, d.detail, d.at, d.tried, d.next
     from webhook_delivery d join matter m on m.id = d.matter and m.region = d.region
     where d.region = $1 and d.webhook = $2 and ($3::uuid is null or (d.at, d.id) <
       (select b.at, b.id from webhook_delivery b where b.id = $3 and b.region = $1))
     order by d.at desc, d.id desc limit 100`,
    [house.region, webhook, before ?? null],
  );
  return rows;
}

/** Sends it again, the same to the byte, as if it had never been tried. False when there is no such delivery of a live subscription. */
export async function replay(house: House, webhook: string, delivery: string): Promise<boolean> {
  const { rowCount } = await house.db.query(
    `with again as (
       update webhook_delivery d set state = 'waiting', tries = 0, next = null from webhook w
       where d.id = $1 and d.webhook = $2 and d.region = $3 and w.id = d.webhook and w.region = d.region and w.stopped is null
       returning d.id, d.webhook)
     insert into outbox (id, region, task, payload, at)
     select $4::uuid, $3, 'deliver', jsonb_build_object('delivery', id, 'webhook', webhook), $5::timestamptz from again`,
    [delivery, webhook, house.region, randomUUIDv7(), house.now()],
  );
  house.outbox.ring();
  return rowCount === 1;
}

/** What is to be sent, when it still waits and is still wanted. */
export interface Due {
  readonly id: string;
  readonly webhook: string;
  readonly url: string;
  readonly body: string;
  readonly tries: number;
}

export async function dueDelivery(house: House, id: string): Promise<Due | undefined> {
  const { rows } = await house.db.query<Due>(
    `select d.id, d.webhook, w.url, d.body, d.tries from webhook_delivery d
     join webhook w on w.id = d.webhook and w.region = d.region and w.stopped is null
     where d.id = $1 and d.region = $2 and d.state = 'waiting'`,
    [id, house.region],
  );
  return rows[0];
}

type Tried = Pick<Delivery, 'id' | 'state' | 'status' | 'detail' | 'next'>;

/** Writes down what came of one try. */
export async function keepTry(house: House, { id, state, status, detail, next }: Tried): Promise<void> {
  await house.db.query(
    `update webhook_delivery set state = $3, status = $4, detail = $5, next = $6, tried = $7, tries = tries + 1
     where id = $1 and region = $2`,
    [id, house.region, state, status, detail, next, new Date()],
  );
}
