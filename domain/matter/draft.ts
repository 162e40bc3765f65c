import type { Act } from '../words/act.ts';
import type { Answer, Facts } from './matter.ts';

/** Who did it, as the entry records it. */
export interface Mark {
  readonly kind: 'post' | 'party' | 'clock' | 'follow';
  readonly post?: string;
  readonly unit?: string;
  readonly office?: string;
  readonly person?: string;
}

/** What an act means for other matters: queued with the act, done afterwards as acts of their own. */
export type Effect =
  | { readonly kind: 'open'; readonly id: string; readonly procedure: string; readonly unit: string; readonly carries: Readonly<Record<string, unknown>> }
  | { readonly kind: 'act'; readonly matter: string; readonly act: Act; readonly about: string; readonly data: Readonly<Record<string, unknown>> };

/** An entry before it has a place in the chain. `beside` is what the ledger only commits to. */
export interface Draft {
  readonly act: Act;
  readonly by: Mark;
  readonly data: Readonly<Record<string, Answer>>;
  readonly beside: Readonly<Record<string, unknown>>;
  readonly set: Facts;
  readonly effects: readonly Effect[];
}
