import { instantAt } from '#domain/deadline/day.ts';
import type { House } from '../house.ts';

/** A message to the party as staff see it. Times are RFC 3339. */
export interface MessageView {
  readonly seq: number;
  readonly channel: string;
  readonly kind: string;
  readonly state: string;
  readonly reason: string | null;
  readonly tries: number;
  readonly at: string;
  readonly sent: string | null;
}

/** Every message of a matter, the first first. */
export async function messagesOf(house: House, matter: string): Promise<MessageView[]> {
  const { rows } = await house.db.query<Omit<MessageView, 'at' | 'sent'> & { at: Date; sent: Date | null }>(
    'select seq, channel, kind, state, reason, tries, at, sent from message where matter = $1 and region = $2 order by at, id',
    [matter, house.region],
  );
  return rows.map((row) => ({
    ...row,
    at: instantAt(row.at.getTime()),
    sent: row.sent && instantAt(row.sent.getTime()),
  }));
}
