import type { Json } from './canonical.ts';
import type { Algorithm } from './hash.ts';

/** What is hashed: one act on one matter. Codes, dates and amounts only; words and persons are in `commitments`. */
export interface EntryBody {
  readonly format: 1;
  readonly alg: Algorithm;
  /** 6-digit GB/T 2260 code. */
  readonly region: string;
  readonly matter: string;
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  /** The hash of the entry before, or the genesis of the matter. */
  readonly prev: string;
  /** RFC 3339 with offset, not finer than milliseconds. */
  readonly at: string;
  readonly act: string;
  readonly by: Actor;
  readonly rule: { readonly procedure: string; readonly version: string };
  /** What was said with the act, public and internal fields. */
  readonly data: { readonly [field: string]: Json };
  /** For every field that lies beside the ledger, the hash of [salt, field, value]. */
  readonly commitments: { readonly [field: string]: string };
  /** What the matter is afterwards: replay reads this and needs no regulation. */
  readonly set: Json;
}

export interface Actor {
  readonly office: string;
  readonly unit?: string;
  readonly post?: string;
  readonly name?: string;
}

/** One stored row as read back, possibly altered by anyone: nothing in it is believed before it is checked. */
export interface EntryRow {
  readonly seq: number;
  readonly at: string | Date;
  readonly act: string;
  readonly body: unknown;
  readonly prev: string;
  readonly hash: string;
}
