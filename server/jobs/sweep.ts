import type { House } from '../house.ts';
import { dropCalls } from '../store/calls.ts';
import { untaken } from '../store/files.ts';
import { dropNews } from '../store/news.ts';
import { dropSignatures } from '../who/signed-request.ts';

/** Daily: sessions that have ended, files that nobody took into a matter within a day, what open desks were told, the numbers of calls, and signatures long past. */
export async function sweep(house: House): Promise<void> {
  const dayAgo = new Date(Date.now() - 86_400_000);
  await house.db.query('delete from session where region = $1 and until < $2', [house.region, new Date()]);
  await house.db.query(`delete from file where region = $1 and at < $2 and ${untaken}`, [house.region, dayAgo]);
  await dropCalls(house, dayAgo);
  await dropNews(house.db, house.region, dayAgo);
  await dropSignatures(house, dayAgo);
}
