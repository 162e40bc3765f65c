import type { Act } from '../words/act.ts';
import type { Wording } from '../words/wording.ts';
import type { Mark } from './draft.ts';
import type { Facts } from './matter.ts';

/** What an entry says, as far as sentences need it. `beside` are free words the reader may see. */
export interface Told {
  /** RFC 3339. */
  readonly at: string;
  readonly act: Act;
  readonly by: Mark;
  readonly data: Readonly<Record<string, unknown>>;
  readonly set: Facts;
  readonly beside?: Readonly<Record<string, unknown>>;
}

/** Names by key; undefined when the register no longer has the key, and then the key itself is shown. */
export interface Names {
  readonly unit: (key: string) => string | undefined;
  readonly post: (key: string) => string | undefined;
  readonly category: (key: string) => string | undefined;
  /** A service item, by its latest version. */
  readonly item?: (key: string) => string | undefined;
  /** A row that an answer names: a day of reception, a box. */
  readonly row?: (register: string, key: string) => string | undefined;
}

/** What a sentence is made with. The year is written out for dates outside the year of `today` (YYYY-MM-DD). */
export interface Telling {
  readonly wording: Wording;
  readonly names: Names;
  readonly today: string;
}
