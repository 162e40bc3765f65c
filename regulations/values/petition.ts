import { calendarDays, workingDays } from '#domain/words/period.ts';
import type { DatedValue } from '#domain/words/value.ts';

const article = (n: number) => `《信访工作条例》第${n}条`;
const begun = '2022-05-01';
// † marks what is not in the text itself or has still to be checked against it: shown as local practice, never as law.
const ours = '† 条例未规定期限;演示县约定,虚构,各地可另定';
const simplified = '† 《信访事项简易办理办法》;天数出自2016年试行文本,待核对国信办发〔2022〕17号';

/** Terms of the petition. Statutory ones carry their article; the first day is not counted (†). */
export const petitionValues = {
  route: [{ from: begun, is: calendarDays(15), source: article(22) }],
  notice: [{ from: begun, is: calendarDays(15), source: article(23) }],
  object: [{ from: begun, is: workingDays(5), source: article(23) }],
  verify: [{ from: begun, is: workingDays(5), source: ours }],
  study: [{ from: begun, is: calendarDays(60), source: `${ours}(比照${article(34)})` }],
  accusation: [{ from: begun, is: calendarDays(90), source: '† 依纪检监察机关规定;演示县约定,虚构' }],
  'simplified-accept': [{ from: begun, is: workingDays(3), source: simplified }],
  'simplified-answer': [{ from: begun, is: workingDays(10), source: simplified }],
  conclude: [{ from: begun, is: calendarDays(60), source: article(34) }],
  'conclude-extension': [{ from: begun, is: calendarDays(30), source: article(34) }],
  'review-ask': [{ from: begun, is: calendarDays(30), source: `${article(35)}、第36条` }],
  review: [{ from: begun, is: calendarDays(30), source: `${article(35)}、第36条` }],
  'review-hearing': [{ from: begun, is: calendarDays(30), source: ours }],
  proxied: [{ from: '2000-01-01', is: workingDays(2), source: '回音约定:村(社区)代为提交,两个工作日内由信访部门收下;不是条例的期限' }],
  'petition-warn': [{ from: begun, is: 5, source: ours }],
} satisfies Record<string, readonly DatedValue[]>;
