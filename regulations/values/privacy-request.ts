import { workingDays } from '#domain/words/period.ts';
import type { DatedValue } from '#domain/words/value.ts';

const from = '2000-01-01';
const demo = '† 《个人信息保护法》第50条只说“便捷”“及时”，没有天数；演示县约定，虚构，各地可另定';

/** How soon a person is answered who asks about what is kept of them. */
export const privacyRequestValues = {
  'privacy-accept': [{ from, is: workingDays(3), source: demo }],
  'privacy-answer': [{ from, is: workingDays(15), source: demo }],
} satisfies Record<string, readonly DatedValue[]>;
