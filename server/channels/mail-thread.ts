import type { Email } from 'postal-mime';
import type { House } from '../house.ts';
import { correspondentsOf } from '../messages/correspondents.ts';
import { contactOf } from '../messages/ways-to.ts';
import { idByNumber, loadMatter } from '../store/load-matter.ts';

/**
 * The matter a mail answers: by the mail of ours it names, or a number in its subject, and only from the address that is kept with the
 * matter. A number alone proves nothing: it stands on papers that others see.
 */
export async function answeredMatter(house: House, email: Email, from: string): Promise<string | undefined> {
  const named = (await byThread(house, email)) ?? (await byNumber(house, email.subject ?? ''));
  return named !== undefined && (await isTheirs(house, named, from)) ? named : undefined;
}

async function byThread(house: House, { inReplyTo = '', references = '' }: Email): Promise<string | undefined> {
  const ids = [...`${inReplyTo} ${references}`.matchAll(/<([\da-f-]{36})@/g)].map(([, id = '']) => id).slice(0, 20);
  const { rows } = await house.db.query<{ matter: string }>(
    'select matter from message where id::text = any($1) and region = $2 and matter is not null order by at desc limit 1',
    [ids, house.region],
  );
  return rows[0]?.matter;
}

async function byNumber(house: House, subject: string): Promise<string | undefined> {
  const [number] = /\d{6}-\d{5,}/.exec(subject.normalize('NFKC')) ?? [];
  return number && (await idByNumber(house.db, house.region, number));
}

async function isTheirs(house: House, matter: string, from: string): Promise<boolean> {
  const state = (await loadMatter(house.db, house.region, matter))?.matter;
  if (state === undefined) return false;
  const written = (await correspondentsOf(house, matter)).get('e-mail')?.to;
  const { email } = await contactOf(house, state);
  return [written, email].some((one) => one?.toLowerCase() === from);
}
