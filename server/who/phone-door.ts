import { randomInt } from 'node:crypto';
import type { Lang } from '#domain/words/lang.ts';
import { procedures } from '#regulations/index.ts';
import { sameText } from '../channels/same-text.ts';
import { senders } from '../channels/senders.ts';
import type { House } from '../house.ts';
import { throttle } from '../http/throttle.ts';
import { oldPhoneMark, phoneMark } from '../store/phone-mark.ts';
import { sendCode } from './contacts.ts';
import { giveTicket, takeTicket, tryTicket } from './tickets.ts';

/** How long a code lasts and how long the list it opens, minutes; how often one may be tried. */
const codeMinutes = 10;
const listMinutes = 30;
const tries = 5;

/** A matter found by the number it was said with. */
export interface Found {
  readonly id: string;
  readonly number: string;
  readonly opened: Date;
}

export interface PhoneDoor {
  /** Whether this county sends text messages. */
  readonly isOpen: boolean;
  /** The word to bring back with the code, and the sending, to be done once the answer has gone: the answer is the same for every number. */
  readonly ask: (
    phone: string,
    address: string,
    lang: Lang,
  ) => Promise<{ word: string; send: () => Promise<void> } | 'too-many'>;
  /** With the right code: the word by which the list is read. */
  readonly enter: (word: string, code: string) => Promise<string | undefined>;
  readonly list: (word: string) => Promise<readonly Found[] | undefined>;
}

/**
 * Back to one's matters when the slip is lost: a code sent to the number they were said with. Service requests only; petitions,
 * accusations and everything else open by their slip alone.
 */
export function phoneDoor(house: House): PhoneDoor {
  return {
    isOpen: senders.get('sms')?.isOn(house) ?? false,
    ask: asking(house),
    enter: (word, code) => enter(house, word, code),
    list: async (word) => {
      const asked = await tryTicket(house, 'phone-list', word, 200);
      return asked && foundBy(house, asked.text);
    },
  };
}

function asking(house: House): PhoneDoor['ask'] {
  const asks = throttle({ tries: 20, minutes: 60 });
  const sent = throttle({ tries: 3, minutes: 60 });
  const isSent = async (phone: string, code: string, lang: Lang): Promise<boolean> => {
    const mark = phoneMark(house, phone);
    if (sent.blocked(mark)) return false;
    sent.failed(mark);
    if ((await foundBy(house, phone)).length > 0)
      return sendCode(house, lang, { channel: 'sms', to: phone }, 'follow', code).then(() => true);
    sent.forgive(mark);
    return false;
  };
  return async (phone, address, lang) => {
    if (asks.blocked(address)) return 'too-many';
    asks.failed(address);
    const code = String(randomInt(100_000_000)).padStart(8, '0');
    const word = await giveTicket(house, {
      ...{ purpose: 'phone-code', minutes: codeMinutes, text: JSON.stringify({ phone, code }) },
    });
    // A code that nobody was sent is there for nobody to guess.
    const send = async () => {
      if (!(await isSent(phone, code, lang))) await takeTicket(house, 'phone-code', word);
    };
    return { word, send };
  };
}

async function enter(house: House, word: string, given: string): Promise<string | undefined> {
  const asked = await tryTicket(house, 'phone-code', word, tries);
  if (asked === undefined) return undefined;
  const { phone, code } = JSON.parse(asked.text) as { phone: string; code: string };
  if (!sameText(code, given) || (await takeTicket(house, 'phone-code', word)) === undefined) return undefined;
  return giveTicket(house, { purpose: 'phone-list', minutes: listMinutes, text: phone });
}

const services = procedures.filter(({ kind }) => kind === 'service').map(({ id }) => id);

async function foundBy(house: House, phone: string): Promise<readonly Found[]> {
  const { rows } = await house.db.query<Found>(
    `select id, number, opened from matter where region = $1 and not apart and procedure = any($2) and opened > $3 and id in (
       select c.matter from content c where c.region = $1 and c.seq = 1 and c.fields->'contact' ? 'phone'
         and c.fields->'contact'->>'phone' = any($4))
     order by opened desc, id desc limit 20`,
    [...[house.region, services, await foundSince(house)], [phoneMark(house, phone), oldPhoneMark(house, phone)]],
  );
  return rows;
}

/** Numbers are given to other people again: older matters are not found by them. */
async function foundSince(house: House): Promise<Date> {
  const now = house.now();
  const days = Number((await house.world()).value('found-by-phone', now.slice(0, 10)));
  return new Date(Date.parse(now) - days * 86_400_000);
}
