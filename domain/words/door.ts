import type { Law } from './law.ts';
import type { Office } from './office.ts';

/**
 * Who is let in by a door, before anything is looked up: anybody; whoever is signed in, staff or with a slip; staff; staff whose
 * office opens identities by duty; staff with a post of one of these offices; whoever holds the slip of that very matter; a program
 * with a key or a signature of its own.
 */
export type Entrant = 'anybody' | 'signed-in' | 'staff' | 'duty' | 'slip' | 'program' | readonly Office[];

/**
 * What of matters can be read behind a door: nothing; what is public; that there is one of a number, without words, never one set apart
 * or one that accuses the unit of whoever asks; as many as one sees from where one stands; one matter, not found
 * unless one sees it; who brought it, for those who see it and open identities by duty.
 */
export type Reading = 'nothing' | 'public' | 'outline' | 'scope' | 'matter' | 'identity';

/** Routes that the same people may use for the same reason. `*` stands for what changes with the content of a file. */
export interface Door {
  readonly who: Entrant;
  readonly sees: Reading;
  /**
   * Let in, one is still asked by this register of the law: who keeps a table, who keeps the exchange with a partner, whose post it is;
   * or by the rule of the matter itself: what it offers, it offers in some states and kinds of matters and not in others.
   */
  readonly asks?: 'register' | 'partner' | 'own-post' | 'rule';
  readonly law: Law;
  readonly routes: readonly string[];
}
