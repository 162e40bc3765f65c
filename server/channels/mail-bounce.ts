import type { Email } from 'postal-mime';
import type { House } from '../house.ts';
import { fallBack } from '../messages/fall-back.ts';
import type { Kind } from '../messages/queue.ts';
import { loadMatter } from '../store/load-matter.ts';

/** Whether a machine wrote it: an absence note, a list, a report of what could not be brought, or ourselves. */
export function automatic({ headers, from }: Email, { channels }: House): boolean {
  const header = (name: string) =>
    headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase();
  const submitted = header('auto-submitted');
  if (submitted !== undefined && submitted !== 'no') return true;
  if (header('return-path') === '<>' || header('list-id') !== undefined || header('x-autoreply') !== undefined)
    return true;
  if (['bulk', 'junk', 'list', 'auto_reply'].includes(header('precedence') ?? '')) return true;
  if (header('content-type')?.startsWith('multipart/report')) return true;
  const address = from?.address?.toLowerCase() ?? '';
  return address === channels.mail?.address.toLowerCase() || /^(mailer-daemon|postmaster|no-?reply)@/.test(address);
}

interface Lost {
  readonly id: string;
  readonly kind: Kind;
  readonly matter: string;
  readonly seq: number;
}

/** A mail server tells, with an empty sender, that one of our mails could not be brought: it goes the next way. */
export async function noteBounce(house: House, raw: Buffer, sender: string): Promise<void> {
  const text = raw.toString('latin1');
  if (sender !== '' || !/^action:\s*failed/im.test(text)) return;
  const ids = [...text.matchAll(/^message-id:\s*<([\da-f-]{36})@/gim)].map(([, id = '']) => id).slice(0, 5);
  const { rows } = await house.db.query<Lost>(
    `update message set state = 'failed', reason = 'bounced' where id::text = any($1) and region = $2 and state = 'sent'
       and channel = 'e-mail' and matter is not null returning id, kind, matter, seq`,
    [ids, house.region],
  );
  for (const row of rows) {
    const state = (await loadMatter(house.db, house.region, row.matter))?.matter;
    await fallBack(house, row, state, 'bounced');
  }
}
