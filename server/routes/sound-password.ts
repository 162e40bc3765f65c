import { fill } from '#domain/words/fill.ts';
import type { Lang } from '#domain/words/lang.ts';
import { setupWords } from '#web/resident/setup/words/index.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { passwordFault, shortestPassword } from '../setup/password-fault.ts';
import { unitNames } from '../setup/unit-names.ts';

/** A new password as it was typed twice, for whose account. */
interface Chosen {
  readonly next: string;
  readonly again: string;
  readonly username: string;
}

/** Refuses a new password that will not do, in the reader's words, at the field that is wrong. */
export async function soundPassword(house: House, lang: Lang, { next, again, username }: Chosen): Promise<void> {
  const fault = passwordFault(next, again, username, await unitNames(house));
  if (fault === undefined) return;
  const message = fill(setupWords[lang].passwordFaults[fault], { n: shortestPassword });
  throw new Trouble('invalid', { field: fault === 'differs' ? 'again' : 'next', message });
}
