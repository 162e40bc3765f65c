import type { DatedValue } from '#domain/words/value.ts';

const from = '2000-01-01';
const source = '† 国家未统一规定；演示县约定，虚构，各地可另定';

/** How far back a lost slip is found by its telephone number, in days (numbers are given to other people again); and for how many years at most erasing is put off at a stretch. */
export const personalLimits = {
  'found-by-phone': [{ from, is: 365, source }],
  'hold-years': [{ from, is: 5, source }],
} satisfies Record<string, readonly DatedValue[]>;
