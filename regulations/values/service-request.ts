import { calendarDays, hours, workingDays } from '#domain/words/period.ts';
import type { DatedValue } from '#domain/words/value.ts';

const demo = '演示县《12345热线诉求办理办法》,虚构;各地以本地规定为准';

/** Local terms of the service request. Every county has its own: add a row with `regions`, never change one. */
export const serviceRequestValues = {
  dispatch: [{ from: '2000-01-01', is: hours(24), source: demo }],
  accept: [{ from: '2000-01-01', is: workingDays(1), source: demo }],
  dispute: [{ from: '2000-01-01', is: workingDays(1), source: demo }],
  settle: [{ from: '2000-01-01', is: workingDays(2), source: demo }],
  handle: [{ from: '2000-01-01', is: workingDays(5), source: '潍坊、济南12345热线条例:5个工作日答复' }],
  superior: [{ from: '2000-01-01', is: workingDays(5), source: demo }],
  extension: [{ from: '2000-01-01', is: workingDays(10), source: demo }],
  confirm: [{ from: '2000-01-01', is: calendarDays(7), source: demo }],
  joined: [{ from: '2000-01-01', is: workingDays(10), source: demo }],
  convene: [{ from: '2000-01-01', is: workingDays(3), source: demo }],
  urgent: [{ from: '2000-01-01', is: hours(2), source: '北京市地方标准征求意见稿(2021-12):紧急类2小时' }],
  exclusion: [{ from: '2000-01-01', is: workingDays(2), source: demo }],
  'object-exclusion': [{ from: '2000-01-01', is: calendarDays(7), source: demo }],
  'call-back-share': [{ from: '2000-01-01', is: 0.3, source: demo }],
  warn: [{ from: '2000-01-01', is: 1, source: demo }],
} satisfies Record<string, readonly DatedValue[]>;
