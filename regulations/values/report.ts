import { workingDays } from '#domain/words/period.ts';
import type { DatedValue } from '#domain/words/value.ts';

const demo = '演示县《数字城管案卷办理办法》,虚构;七步的名称依鲁建城字〔2014〕19号,GB/T 30428 的分类时限未见全文(†),各地以本地立案结案标准为准';

/** Terms of the seven steps. All local: the set of limits differs from place to place. */
export const reportValues = {
  'report-file': [{ from: '2000-01-01', is: workingDays(1), source: demo }],
  'report-dispatch': [{ from: '2000-01-01', is: workingDays(1), source: demo }],
  'report-accept': [{ from: '2000-01-01', is: workingDays(1), source: demo }],
  'report-handle': [{ from: '2000-01-01', is: workingDays(3), source: demo }],
  'report-feedback': [{ from: '2000-01-01', is: workingDays(1), source: demo }],
  'report-check': [{ from: '2000-01-01', is: workingDays(2), source: demo }],
  'report-appraise': [{ from: '2000-01-01', is: workingDays(5), source: demo }],
  'report-extension': [{ from: '2000-01-01', is: workingDays(10), source: demo }],
} satisfies Record<string, readonly DatedValue[]>;
