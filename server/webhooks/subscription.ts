import { randomUUIDv7 } from 'node:crypto';
import type { House } from '../house.ts';

/** Who is told of acts on service requests. Empty lists mean all. */
export interface Subscription {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly acts: readonly string[];
  readonly procedures: readonly string[];
  readonly by: string;
  readonly at: Date;
  readonly stopped: Date | null;
}

const columns = 'id, name, url, acts, procedures, by, at, stopped';

/** Every subscription there was, the newest first. */
export async function allSubscriptions(house: House): Promise<readonly Subscription[]> {
  const { rows } = await house.db.query<Subscription>(
    `select ${columns} from webhook where region = $1 order by at desc, id desc`,
    [house.region],
  );
  return rows;
}

export async function subscriptionOf(house: House, id: string): Promise<Subscription | undefined> {
  const { rows } = await house.db.query<Subscription>(`select ${columns} from webhook where id = $1 and region = $2`, [
    id,
    house.region,
  ]);
  return rows[0];
}

/** Subscribes from now on. The secret that signs is told once. */
export async function subscribe(
  house: House,
  { name, url, acts, procedures, by }: Omit<Subscription, 'id' | 'at' | 'stopped'>,
): Promise<{ id: string; secret: string }> {
  const id = randomUUIDv7();
  await house.db.query(
    'insert into webhook (id, region, name, url, acts, procedures, by, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, house.region, name, url, acts, procedures, by, house.now()],
  );
  return { id, secret: signingSecret(house, id) };
}

/** Nothing more is told, and what waits is not sent. False when there is none of that id. */
export async function unsubscribe(house: House, id: string): Promise<boolean> {
  const { rowCount } = await house.db.query(
    'update webhook set stopped = coalesce(stopped, $3) where id = $1 and region = $2',
    [id, house.region, house.now()],
  );
  return rowCount === 1;
}

/** As Standard Webhooks writes secrets. It follows from the server's key and stands in no table. */
export const signingSecret = (house: House, id: string): string =>
  `whsec_${Buffer.from(house.keys.mark('webhook', `${house.region}/${id}`), 'hex').toString('base64')}`;
