import { hash, randomBytes, randomUUIDv7 } from 'node:crypto';
import PostalMime, { type Email } from 'postal-mime';
import { act } from '../act.ts';
import type { House } from '../house.ts';
import { keepCorrespondent } from '../messages/correspondents.ts';
import type { Address } from '../messages/outgoing.ts';
import { queue } from '../messages/queue.ts';
import { register } from '../register.ts';
import { isSound } from '../store/file-kind.ts';
import { bringer, isFault, keepFile, takeIn } from '../store/files.ts';
import { loadMatter } from '../store/load-matter.ts';
import { formOfWords } from './form-of-words.ts';
import { automatic, noteBounce } from './mail-bounce.ts';
import { answeredMatter } from './mail-thread.ts';
import { ownWords, textOf } from './mail-words.ts';

/** Photos a request takes. */
const mostPhotos = 6;

/** A mail with somebody behind it. */
interface Mail {
  readonly email: Email;
  readonly from: string;
  /** Of the mail, for the key of the act: brought twice it is taken once. */
  readonly key: string;
  readonly address: Address;
}

/**
 * Takes one mail as it came over the wire. `sender`: of the envelope, empty for what machines send back. What machines wrote is
 * neither registered nor answered. Throws when it cannot be read as a mail.
 */
export async function takeMail(house: House, raw: Buffer, sender: string | undefined): Promise<void> {
  const email = await PostalMime.parse(raw);
  if (sender === '' || automatic(email, house)) return noteBounce(house, raw, sender ?? '');
  const from = email.from?.address?.toLowerCase();
  if (from === undefined || !/^[^\s@]{1,64}@[^\s@]{1,180}$/.test(from)) return;
  const id = email.messageId ?? hash('sha256', raw);
  const key = `mail:${house.keys.mark('message', `${from} ${id}`)}`;
  const mail = { email, from, key, address: { to: from, thread: email.messageId } };
  const matter = await answeredMatter(house, email, from);
  if (matter === undefined || !(await supplement(house, mail, matter))) await begin(house, mail);
}

/** What the party adds to their matter. False when it can no longer be added to: then it is a matter of its own. */
async function supplement(house: House, { email, key, address }: Mail, matter: string): Promise<boolean> {
  const before = await loadMatter(house.db, house.region, matter);
  if (before === undefined || before.matter.ended) return false;
  const { text } = ownWords(email);
  const { photos, left } = await photosOf(house, matter, email);
  const words = [...`${text || (email.subject ?? '')}${listOf(left)}`.slice(0, 4000)].join('');
  const data = { words, ...(photos.length > 0 && { photos }) };
  const outcome = await act(house, { matter, act: 'supplement', actor: { kind: 'party' }, data, key });
  if ('repeat' in outcome) return true;
  if (!('done' in outcome)) return false;
  await keepCorrespondent(house, matter, 'e-mail', address);
  const { matter: state, entry } = outcome.done;
  await queue(house, { channel: 'e-mail', kind: 'noted', state, seq: entry.seq });
  return true;
}

async function begin(house: House, { email, from, key, address }: Mail): Promise<void> {
  const id = randomUUIDv7();
  await keepCorrespondent(house, id, 'e-mail', address);
  const { photos, left } = await photosOf(house, id, email);
  const { subject, detail } = formOfWords(textOf(email), email.subject);
  const name = email.from?.name?.trim().slice(0, 100);
  const form = {
    ...{ subject, detail: `${detail}${listOf(left)}` },
    contact: { ...(name ? { name } : {}), email: from },
    ...(photos.length > 0 && { photos }),
  };
  const intake = { id, procedure: 'service-request', form, channel: 'e-mail', actor: { kind: 'party' }, key } as const;
  const result = await register(house, { ...intake, bodyHash: key });
  if ('refused' in result) throw new Error(`A mail was refused: ${result.refused.rule}`);
  // Brought again: the receipt may not have been reached by the first.
  if ('repeat' in result) await receiptAgain(house, result.repeat.matter);
}

/** A receipt is one message, however often it is put in line. */
async function receiptAgain(house: House, matter: string): Promise<void> {
  const state = (await loadMatter(house.db, house.region, matter))?.matter;
  if (state !== undefined) await queue(house, { channel: 'e-mail', kind: 'receipt', state, seq: 1 });
}

/** Pictures and PDFs by what they are, not by what they are called; what is not taken is named, so that it can be asked for. */
async function photosOf(house: House, matter: string, { attachments }: Email) {
  const by = bringer(house, randomBytes(24).toString('base64url'));
  const photos: string[] = [];
  const left: string[] = [];
  for (const attachment of attachments) {
    const bytes = Buffer.from(attachment.content as ArrayBuffer);
    const note = photos.length < mostPhotos ? await keepFile(house, bytes, nameOf(attachment), by) : 'kind';
    if (isFault(note) || isSound(note.mime)) left.push(nameOf(attachment));
    else photos.push(note.id);
  }
  await takeIn(house, matter, photos, by);
  return { photos, left };
}

const nameOf = ({ filename }: Email['attachments'][number]): string =>
  (filename ?? '').replace(/\p{C}/gu, '').slice(0, 80);

const listOf = (left: readonly string[]): string => (left.length === 0 ? '' : `\n［附件未收：${left.join('、')}］`);
