import { workingDays } from '#domain/words/period.ts';
import type { DatedValue } from '#domain/words/value.ts';

const rules = '《纪检监察机关处理检举控告工作规则》:实名检举控告15个工作日内告知受理情况、办结后15个工作日内反馈结果(条号待核对†)';

/** Terms of accusations handed in directly; how long one may be handled is in `petition.ts`. */
export const accusationValues = {
  'accusation-sort': [{ from: '2020-01-21', is: workingDays(15), source: rules }],
  'accusation-tell': [{ from: '2020-01-21', is: workingDays(15), source: rules }],
} satisfies Record<string, readonly DatedValue[]>;
