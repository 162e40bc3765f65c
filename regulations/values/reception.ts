import { workingDays } from '#domain/words/period.ts';
import type { DatedValue } from '#domain/words/value.ts';

const demo = '演示县《领导干部接访约访下访和举报箱管理办法》,虚构';

/** Terms of reception days and report boxes. All local. */
export const receptionValues = {
  'reception-confirm': [{ from: '2000-01-01', is: workingDays(2), source: demo }],
  'box-confirm': [{ from: '2000-01-01', is: workingDays(1), source: demo }],
  'box-register': [{ from: '2000-01-01', is: workingDays(3), source: demo }],
} satisfies Record<string, readonly DatedValue[]>;
