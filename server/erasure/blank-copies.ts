import type { PoolClient } from 'pg';
import type { House } from '../house.ts';
import { sealUnder } from '../store/seal.ts';
import { sealedPlace } from '../store/sealed-places.ts';

/** Copies of a matter's words outside it, when nothing said in it is left. The numbers stay: what a partner sends again is known again. */
export async function blankCopies(house: House, client: PoolClient, matter: string): Promise<void> {
  const place = [matter, house.region];
  await client.query('delete from exchange_difference where matter = $1 and region = $2', place);
  await client.query(`update request_key set body_hash = '' where matter = $1 and region = $2`, place);
  await client.query('update message set reason = null where matter = $1 and region = $2', place);
  await client.query(`update webhook_delivery set body = '', detail = null where matter = $1 and region = $2`, place);
  await blankHeard(house, client, matter);
}

async function blankHeard({ keys, region }: House, client: PoolClient, matter: string): Promise<void> {
  const { rows } = await client.query<{ partner: string; external: string }>(
    'select partner, external from exchange_case where matter = $1 and region = $2',
    [matter, region],
  );
  for (const { partner, external } of rows) {
    const sealed = sealUnder(keys, sealedPlace('exchange_case', region, [partner, external]), '{}');
    await client.query('update exchange_case set heard = $4 where partner = $1 and external = $2 and region = $3', [
      partner,
      external,
      region,
      JSON.stringify({ sealed }),
    ]);
  }
}
