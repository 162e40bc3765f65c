import type { Procedure } from '#domain/words/procedure.ts';
import type { Keys } from '../keys.ts';

/** A telephone number as it is recognised and never read back: a keyed hash of its digits, without the country's code. */
export const phoneMark = (keys: Keys, phone: string): string =>
  keys.mark(
    'phone',
    phone
      .normalize('NFKC')
      .replace(/\D/g, '')
      .replace(/^(00)?86(?=1\d{10}$)/, ''),
  );

/** The mark that lies with a sealed person, of service requests only: petitions are matched with nothing. */
export function markOfPerson(keys: Keys, { kind }: Procedure, value: unknown): { readonly phone?: string } {
  const { phone } = (value ?? {}) as { readonly phone?: unknown };
  return kind === 'service' && typeof phone === 'string' ? { phone: phoneMark(keys, phone) } : {};
}
