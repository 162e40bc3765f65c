import type { Act } from '../words/act.ts';
import type { Beside } from './erasable.ts';
import type { Answer, Facts } from './matter.ts';

/** Who did it, as the entry records it: a post's office, or `resident`, `clock`, `follow` (what another matter's act brought). */
export interface Mark {
  readonly office: string;
  readonly unit?: string;
  readonly post?: string;
  /** Id of the member of staff, never a name: names can be asked to be erased. */
  readonly name?: string;
}

/**
 * What an act means for other matters: queued with the act, done afterwards as acts of their own. `carries` names fields of
 * the matter, `says` fields said with this act; the words themselves are read from where they are kept, never queued.
 */
export type Effect =
  | {
      readonly kind: 'open';
      readonly id: string;
      readonly procedure: string;
      /** The unit asked, empty when the matter opened finds its own. */
      readonly unit: string;
      readonly seats?: Readonly<Record<string, string>>;
      readonly channel?: 'reception';
      readonly carries: readonly string[];
      readonly says: readonly string[];
    }
  | {
      readonly kind: 'act';
      readonly matter: string;
      readonly act: Act;
      readonly about: string;
      readonly says: readonly string[];
    }
  | { readonly kind: 'gather'; readonly take: 'in' | 'out'; readonly says: readonly string[] };

/** An entry before it has a place in the chain. `beside` is what the ledger only commits to. */
export interface Draft {
  readonly act: Act;
  readonly by: Mark;
  readonly data: Readonly<Record<string, Answer>>;
  readonly beside: Readonly<Record<string, unknown>>;
  readonly set: Facts;
  /** What the tombstone of an erasure names: it is taken away in the same transaction. */
  readonly erased?: readonly Beside[];
  readonly effects: readonly Effect[];
}
