import { calendarDays, workingDays } from '#domain/words/period.ts';
import type { DatedValue } from '#domain/words/value.ts';

const article = (n: number) => `《行政许可法》第${n}条,以工作日计算(第82条)`;
const demo = '演示县《政务服务办件办法》,虚构;各地以本地规定为准';

/** Terms of applications and of what follows a bad review. The time to decide is the item's own promise, in the register of items. */
export const serviceValues = {
  'first-asked': [{ from: '2019-12-03', is: workingDays(1), source: demo }],
  'service-accept': [{ from: '2019-12-03', is: workingDays(5), source: article(32) }],
  'service-supply': [{ from: '2019-12-03', is: calendarDays(30), source: demo }],
  'service-extension': [{ from: '2019-12-03', is: workingDays(10), source: article(42) }],
  'service-deliver': [{ from: '2019-12-03', is: workingDays(10), source: article(44) }],
  'service-rate': [{ from: '2019-12-03', is: calendarDays(15), source: demo }],
  'service-watch': [{ from: '2019-12-03', is: workingDays(60), source: demo }],
  'service-correct': [
    { from: '2019-12-03', is: workingDays(15), source: '† 四川某地差评15个工作日整改;国办发〔2019〕51号全文待核对' },
    { from: '2019-12-03', is: workingDays(5), source: '† 德州、襄城:差评5个工作日整改', regions: ['371400', '411025'] },
  ],
  'review-follow': [{ from: '2019-12-03', is: workingDays(5), source: demo }],
  'review-appeal': [{ from: '2019-12-03', is: workingDays(10), source: demo }],
} satisfies Record<string, readonly DatedValue[]>;
