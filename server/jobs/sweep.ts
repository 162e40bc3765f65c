import type { House } from '../house.ts';
import { dropCalls } from '../store/calls.ts';
import { untaken } from '../store/files.ts';
import { dropNews } from '../store/news.ts';
import { dropSignatures } from '../who/signed-request.ts';
import { sweepTickets } from '../who/tickets.ts';

/** Daily: sessions that have ended, what was begun and not finished in time, files that nobody took into a matter within a day, what open desks were told, the numbers of calls, and signatures long past. */
export async function sweep(house: House): Promise<void> {
  const dayAgo = new Date(Date.now() - 86_400_000);
  const now = new Date();
  await house.db.query('delete from session where region = $1 and until < $2', [house.region, now]);
  await sweepTickets(house, now);
  await house.db.query(`delete from file where region = $1 and at < $2 and ${untaken}`, [house.region, dayAgo]);
  await dropCalls(house, dayAgo);
  await dropNews(house.db, house.region, dayAgo);
  await dropSignatures(house, dayAgo);
}
