import type { House } from '../house.ts';
import { untaken } from '../store/files.ts';

/** Daily: sessions that have ended, and files that nobody took into a matter within a day. */
export async function sweep(house: House): Promise<void> {
  const dayAgo = new Date(Date.now() - 86_400_000);
  await house.db.query('delete from session where region = $1 and until < $2', [house.region, new Date()]);
  await house.db.query(`delete from file where region = $1 and at < $2 and ${untaken}`, [house.region, dayAgo]);
}
