import type { DatedValue } from '#domain/words/value.ts';

/** What is told of numbers: below this many nobody is told one, for it could be known who they were. */
export const publicationValues = {
  'small-cells': [{ from: '2000-01-01', is: 10, source: '† 国家未统一规定;演示县约定,虚构,各地可另定' }],
} satisfies Record<string, readonly DatedValue[]>;
