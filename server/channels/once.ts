import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';

/** How far a platform's clock and ours may be apart, ms. Platforms try again for some minutes. */
const window = 3_600_000;

/**
 * Lets a signed message through once: `work` is done only for one that is new, and one whose work failed may come again.
 * Throws `signature-wrong` for what was done before or is older than an hour. Two at once are told apart by the key of the act.
 */
export async function once<T>(
  house: House,
  { id, time }: { id: string; time: number },
  work: () => Promise<T>,
): Promise<T> {
  if (!(Math.abs(Date.now() - time) <= window)) throw new Trouble('signature-wrong');
  const { rowCount } = await house.db.query('select 1 from signed_once where signature = $1 and region = $2', [
    id,
    house.region,
  ]);
  if (rowCount !== 0) throw new Trouble('signature-wrong');
  const done = await work();
  await house.db.query(
    'insert into signed_once (signature, region, at) values ($1, $2, $3) on conflict (signature, region) do nothing',
    [id, house.region, new Date()],
  );
  return done;
}
