import { instantAt } from '#domain/deadline/day.ts';
import type { House } from '../house.ts';

interface Stored {
  readonly seq: number;
  readonly channel: string;
  readonly kind: string;
  readonly state: string;
  readonly reason: string | null;
  readonly tries: number;
  readonly at: Date;
  readonly sent: Date | null;
}

/** Every message of a matter, the first first; times in RFC 3339. */
export async function messagesOf(house: House, matter: string) {
  const { rows } = await house.db.query<Stored>(
    'select seq, channel, kind, state, reason, tries, at, sent from message where matter = $1 and region = $2 order by at, id',
    [matter, house.region],
  );
  return rows.map((row) => ({
    ...row,
    at: instantAt(row.at.getTime()),
    sent: row.sent && instantAt(row.sent.getTime()),
  }));
}
