import { calendarDays, workingDays } from '#domain/words/period.ts';
import type { DatedValue } from '#domain/words/value.ts';

// Only the thirty days are in the law itself; the rest is shown as local practice, never as law.
const ours = '† 《人民调解法》未规定期限;演示县约定,虚构,各地可另定';

/** Terms of people's mediation. */
export const disputeValues = {
  'mediation-reply': [{ from: '2011-01-01', is: workingDays(3), source: ours }],
  'mediation-invite': [{ from: '2011-01-01', is: workingDays(5), source: ours }],
  'mediation-term': [{ from: '2011-01-01', is: calendarDays(30), source: ours }],
  'mediation-follow': [{ from: '2011-01-01', is: calendarDays(90), source: ours }],
  'judicial-confirm': [{ from: '2011-01-01', is: calendarDays(30), source: '《人民调解法》第33条:自调解协议生效之日起三十日内共同申请' }],
} satisfies Record<string, readonly DatedValue[]>;
