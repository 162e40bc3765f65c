import type { Cut } from '../text/cut.ts';

/** How words are cut, and which text may name a person (`personIn`). */
export interface Naming {
  readonly cut: Cut;
  readonly namesPerson: (text: string) => boolean;
}
