import { phoneDigits } from '#domain/person/phone-digits.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { Keys } from '../keys.ts';

/** What marks are made with: a house, as a rule. */
interface Marking {
  readonly region: string;
  readonly keys: Pick<Keys, 'index'>;
}

/** A telephone number as it is recognised and never read back: a blind index of its digits, without the country's code. */
export const phoneMark = ({ keys, region }: Marking, phone: string): string =>
  keys.index('phone', region, phoneDigits(phone));

/** As it was marked before the index had a key of its own; rotation puts the new one in its place. */
export const oldPhoneMark = ({ keys }: { readonly keys: Pick<Keys, 'mark'> }, phone: string): string =>
  keys.mark('phone', phoneDigits(phone));

/** The mark that lies with a sealed person, of service requests only: petitions are matched with nothing. */
export function markOfPerson(house: Marking, { kind }: Procedure, value: unknown): { readonly phone?: string } {
  const { phone } = (value ?? {}) as { readonly phone?: unknown };
  return kind === 'service' && typeof phone === 'string' ? { phone: phoneMark(house, phone) } : {};
}
