import { calendarDays, workingDays } from '#domain/words/period.ts';
import type { DatedValue } from '#domain/words/value.ts';

const from = '2000-01-01';
// † marks what no text that binds everywhere says: shown as local practice, never as law.
const demo = '† 国家未统一规定期限;演示县约定,虚构,各地可另定';

/** Terms of what comes after an answer, of supervision, and of putting right for good. */
export const supervisionValues = {
  'call-back-tries': [{ from, is: 3, source: demo }],
  'call-back': [{ from, is: workingDays(5), source: demo }],
  pressure: [{ from, is: workingDays(5), source: demo }],
  'convene-come': [{ from, is: workingDays(1), source: demo }],
  'supervise-respond': [{ from, is: workingDays(3), source: demo }],
  'supervise-caution': [{ from, is: workingDays(1), source: demo }],
  'supervise-decide': [{ from, is: workingDays(3), source: demo }],
  'supervise-account': [{ from, is: workingDays(10), source: demo }],
  'rectify-plan': [{ from, is: workingDays(10), source: demo }],
  'rectify-list': [{ from, is: workingDays(5), source: demo }],
  'rectify-all': [{ from, is: calendarDays(180), source: demo }],
  rectify: [{ from, is: calendarDays(30), source: demo }],
  'rectify-check': [{ from, is: workingDays(10), source: demo }],
  'look-back-after': [{ from, is: calendarDays(180), source: demo }],
  'look-back': [{ from, is: workingDays(20), source: demo }],
  'bulletin-compile': [{ from, is: workingDays(1), source: demo }],
  'bulletin-publish': [{ from, is: workingDays(5), source: demo }],
  'topic-gather': [{ from, is: workingDays(10), source: demo }],
  'topic-plan': [{ from, is: workingDays(10), source: demo }],
  'topic-watch': [{ from, is: calendarDays(90), source: demo }],
} satisfies Record<string, readonly DatedValue[]>;
