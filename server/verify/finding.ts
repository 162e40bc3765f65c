/** The ten promises of the design, in their order. */
export const promises = [
  'owned',
  'durable',
  'nothing-closes-over-a-head',
  'unalterable',
  'shielded',
  'secret',
  'explained',
  'least-data',
  'enter-once',
  'same-everywhere',
] as const;

export type Promised = (typeof promises)[number];

/** Something that breaks a promise: where, and what was found there. `seq` names the entry when it is about one. */
export interface Finding {
  readonly promise: Promised;
  readonly kind: string;
  readonly matter?: string;
  readonly number?: string;
  readonly seq?: number;
  readonly detail?: string;
}

/** What one promise was checked on, and what was found. */
export interface Report {
  readonly checked: Readonly<Record<Promised, number>>;
  readonly findings: readonly Finding[];
}
