import type { DatedValue } from '#domain/words/value.ts';

/** For how many days a password that was made and handed over for a new account may be used, unless its owner puts their own in its place. */
export const accountValues = {
  'first-password': [{ from: '2000-01-01', is: 14, source: '† 国家未统一规定；演示县约定，虚构，各地可另定' }],
} satisfies Record<string, readonly DatedValue[]>;
