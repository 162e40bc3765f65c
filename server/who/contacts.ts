import { randomInt, randomUUIDv7 } from 'node:crypto';
import { maskEmail, maskPhone } from '#domain/person/mask.ts';
import type { Lang } from '#domain/words/lang.ts';
import { senders } from '../channels/senders.ts';
import type { House } from '../house.ts';
import { openUnder, sealUnder } from '../store/seal.ts';
import { sealedPlace } from '../store/sealed-places.ts';

/** By which a member of staff can be sent a code. */
export const contactChannels = ['sms', 'e-mail'] as const;

export interface Contact {
  readonly channel: (typeof contactChannels)[number];
  readonly to: string;
}

export async function contactOf(house: House, staff: string): Promise<Contact | undefined> {
  const { rows } = await house.db.query<{ channel: Contact['channel']; sealed: string }>(
    'select channel, sealed from staff_contact where staff = $1 and region = $2',
    [staff, house.region],
  );
  const [row] = rows;
  return row && { channel: row.channel, to: openUnder(house.keys, placeOf(house, staff), row.sealed) };
}

/** Keeps it, sealed, once whoever it is has shown that it reaches them. */
export async function keepContact(house: House, staff: string, { channel, to }: Contact): Promise<void> {
  await house.db.query(
    `insert into staff_contact (staff, region, channel, sealed, at) values ($1, $2, $3, $4, $5)
     on conflict (staff, region) do update set channel = excluded.channel, sealed = excluded.sealed, at = excluded.at`,
    [staff, house.region, channel, sealUnder(house.keys, placeOf(house, staff), to), new Date()],
  );
}

export const dropContact = (house: House, staff: string): Promise<unknown> =>
  house.db.query('delete from staff_contact where staff = $1 and region = $2', [staff, house.region]);

/** The ways this county has been given to send a code by. */
export const openChannels = (house: House): readonly Contact['channel'][] =>
  contactChannels.filter((channel) => senders.get(channel)?.isOn(house) ?? false);

/** Enough of it to be recognised by whoever it belongs to. */
export const maskedContact = ({ channel, to }: Contact): string => (channel === 'sms' ? maskPhone(to) : maskEmail(to));

/** What a code is sent for. */
export type CodeFor = keyof typeof words;

/** Sends a code at once, by night too: somebody is waiting for it. False when it could not be sent. */
export async function sendCode(
  house: House,
  lang: Lang,
  { channel, to }: Contact,
  what: CodeFor,
  code: string,
): Promise<boolean> {
  const sender = senders.get(channel);
  if (sender === undefined || !sender.isOn(house)) return false;
  const { subject, text } = words[what][lang];
  const message = { id: randomUUIDv7(), to, kind: 'code', subject, text: text.replace('{code}', code), data: { code } };
  return 'sent' in (await sender.send(house, message));
}

export const sixDigits = (): string => String(randomInt(1_000_000)).padStart(6, '0');

const words = {
  contact: {
    zh: {
      subject: '验证码',
      text: '您的验证码是{code}，十分钟内有效，用来确认找回密码的联系方式。不是您本人操作的，请不要理会。',
    },
    en: {
      subject: 'Code',
      text: 'Your code is {code}. It lasts ten minutes and confirms where your password can be reset. If this was not you, ignore it.',
    },
  },
  reset: {
    zh: {
      subject: '一次性口令',
      text: '您的一次性口令是{code}，三十分钟内有效，在工作台登录页用它设新密码。不是您本人操作的，请不要理会，原来的密码照常能用。',
    },
    en: {
      subject: 'One-time code',
      text: 'Your one-time code is {code}. It lasts thirty minutes: set a new password with it on the sign-in page of the desk. If this was not you, ignore it; your password still works.',
    },
  },
  follow: {
    zh: {
      subject: '验证码',
      text: '您的验证码是{code}，十分钟内有效，用来查看您反映过的事。工作人员不会向您要这个号码。',
    },
    en: {
      subject: 'Code',
      text: 'Your code is {code}. It lasts ten minutes and shows you what you have reported. Nobody of ours will ask you for it.',
    },
  },
} as const;

const placeOf = ({ region }: House, staff: string): string => sealedPlace('staff_contact', region, [staff]);
