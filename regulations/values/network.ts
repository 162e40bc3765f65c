import { workingDays } from '#domain/words/period.ts';
import type { DatedValue } from '#domain/words/value.ts';

const demo = '演示县《群众工作网络建设办法》,虚构;各地以本地规定为准';

/** Terms of setting up a station, room or contact place. */
export const networkValues = {
  'network-check': [{ from: '2000-01-01', is: workingDays(5), source: demo }],
  'network-inspect': [{ from: '2000-01-01', is: workingDays(10), source: demo }],
  'network-mend': [{ from: '2000-01-01', is: workingDays(15), source: demo }],
  'network-sample': [{ from: '2000-01-01', is: 0.3, source: demo }],
} satisfies Record<string, readonly DatedValue[]>;
