import type { Values } from '../form/fields-of.ts';
import { useSettled } from './use-settled.ts';

/** What is being said, as far as facts go: words, place and category. Whoever says it is left out. */
export interface Saying {
  readonly subject?: string;
  readonly detail?: string;
  readonly place?: string;
  readonly category?: string;
}

/** The facts once the typing rests; undefined while there is nothing to go by. */
export function useSaying({ subject, detail, place, category }: Values): Saying | undefined {
  const { code } = (place ?? {}) as { readonly code?: unknown };
  const parts = [wordsIn(subject), wordsIn(detail).slice(0, 2000), wordsIn(code), wordsIn(category)];
  const settled = useSettled(JSON.stringify(parts));
  const [said = '', told = '', where = '', kind = ''] = JSON.parse(settled) as readonly string[];
  if (said.length < 2 && told.length < 2) return undefined;
  return {
    ...(said !== '' && { subject: said }),
    ...(told !== '' && { detail: told }),
    ...(where !== '' && { place: where }),
    ...(kind !== '' && { category: kind }),
  };
}

const wordsIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
