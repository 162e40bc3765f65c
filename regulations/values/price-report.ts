import { calendarDays, workingDays } from '#domain/words/period.ts';
import type { DatedValue } from '#domain/words/value.ts';

// The measures were made anew (order 121, in force 2026-04-15); their articles have still to be read. Shown as local practice.
const unread = '† 比照市场监管总局《市场监督管理投诉举报处理办法》(第121号令,2026年4月15日施行),条文待核对';
const ours = '† 演示县约定,虚构,各地可另定';

/** Terms of price reports. */
export const priceReportValues = {
  'price-route': [{ from: '2000-01-01', is: workingDays(1), source: ours }],
  'price-check': [{ from: '2000-01-01', is: workingDays(15), source: unread }],
  'price-case': [{ from: '2000-01-01', is: calendarDays(90), source: '† 比照《市场监督管理行政处罚程序规定》,待核对' }],
  'price-tell': [{ from: '2000-01-01', is: workingDays(5), source: unread }],
  'price-extension': [{ from: '2000-01-01', is: workingDays(15), source: unread }],
} satisfies Record<string, readonly DatedValue[]>;
