import type { Json } from '../ledger/canonical.ts';
import type { PersonPart } from '../words/purpose.ts';
import { isMobile, phoneDigits } from './phone-digits.ts';

/** Whether an office reads a person, or is only to recognise one. */
export type Clarity = 'clear' | 'partial';

/** A personal field as far as it may be seen: what the purpose needs in the clear (or in part), the rest in part. */
export function shownOf(value: Json, shows: readonly PersonPart[], clarity: Clarity): Json {
  const clear = (part: PersonPart) => clarity === 'clear' && shows.includes(part);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return clear('words') ? value : hidden;
  return Object.fromEntries(
    Object.entries(value).map(([part, said]) => [
      part,
      isPart(part) && !clear(part) ? masks[part](String(said)) : said,
    ]),
  );
}

const hidden = '***';

type Masked = Exclude<PersonPart, 'words'>;

const isPart = (name: string): name is Masked => Object.hasOwn(masks, name);

const masks: Readonly<Record<Masked, (said: string) => string>> = {
  name: maskName,
  phone: maskPhone,
  email: maskEmail,
  address: () => hidden,
};

/** 王*: the family name, never how many characters follow. */
export function maskName(name: string): string {
  const [first = ''] = name.trim();
  return `${first}*`;
}

/** 138****1234; of any other number the last three digits. */
export function maskPhone(phone: string): string {
  const digits = phoneDigits(phone);
  return isMobile(digits) ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-3)}`;
}

/** w***@example.com */
export function maskEmail(email: string): string {
  const [name = '', host = ''] = email.split('@', 2);
  return `${[...name][0] ?? ''}***@${host}`;
}
