import type { House } from '../house.ts';

/** Where somebody can be answered: an address, and what of theirs is being answered. */
export interface Address {
  readonly to: string;
  /** Message-ID of a mail, id of a chat message: an answer to it stands below it. */
  readonly thread?: string | undefined;
  /** When the address stops working, ms since 1970. */
  readonly until?: number | undefined;
}

/** A message in words, on its way to one address. */
export interface Outgoing extends Address {
  /** Ours: sent again it is the same. */
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
  /** The same as data, for gateways that have templates of their own. */
  readonly data: Readonly<Record<string, string | number>>;
}

/** The provider's id of what was taken, or why not; `final`: trying again is of no use. */
export type Sent = { readonly sent: string } | { readonly failed: string; readonly final: boolean };

/** A way out. */
export interface Sender {
  /** Whether the county has set it up. */
  readonly isOn: (house: House) => boolean;
  /** Wakes people: not used at night. */
  readonly wakes: boolean;
  /** Whoever writes is answered by a message of its own, not in the answer to their request. */
  readonly receipts: boolean;
  readonly send: (house: House, message: Outgoing) => Promise<Sent>;
}
