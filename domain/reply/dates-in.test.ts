import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holidays } from '#regulations/values/holidays.ts';
import { calendarFrom } from '../deadline/calendar.ts';
import { dayNamed, nameOf } from '../deadline/day.ts';
import { datesIn } from './dates-in.ts';

const then = { today: dayNamed('2026-11-18'), calendar: calendarFrom(holidays, '430199') };
const daysIn = (text: string): readonly string[] => datesIn(text, then).map(({ by }) => nameOf(by));

test('a day in a reply is read as it is meant on the day it is written', () => {
  for (const [said, by] of [
    ['2026年12月5日前完成', '2026-12-05'],
    ['12月5日前', '2026-12-05'],
    ['明年1月中旬', '2027-01-20'],
    ['1月底前', '2027-01-31'],
    ['本月底前', '2026-11-30'],
    ['月底前修好', '2026-11-30'],
    ['下月底前', '2026-12-31'],
    ['年底前', '2026-12-31'],
    ['明年上半年', '2027-06-30'],
    ['2027年第一季度', '2027-03-31'],
    ['本周五前', '2026-11-20'],
    ['下周三', '2026-11-25'],
    ['10个工作日内', '2026-12-02'],
    ['十五日内', '2026-12-03'],
    ['两周内', '2026-12-02'],
    ['一个月内', '2026-12-18'],
    ['三天内', '2026-11-21'],
    ['20日前', '2026-11-20'],
    ['明天', '2026-11-19'],
    ['2027年秋季建成', '2027-09-30'],
  ] as const)
    assert.deepEqual(daysIn(`我们将在${said}办好。`), [by], said);
});

test('what is no day is not taken for one', () => {
  for (const said of ['0000年13月40日', '每日2次', '5号线', '第12条', '1.8元', '周边', '二十四小时营业'])
    assert.deepEqual(daysIn(said), [], said);
});

test('whatever is written, every day found lies where it says, and none overlaps another', () => {
  const pieces = fc.constantFrom(
    '年',
    '月',
    '日',
    '底',
    '前',
    '内',
    '十',
    '二',
    '3',
    '12',
    '2027',
    '本',
    '下',
    '周',
    '工作日',
    '个',
    '。',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const found = datesIn(text, then);
      for (const [i, { from, to }] of found.entries()) {
        assert.ok(from < to && to <= text.length);
        assert.ok((found[i - 1]?.to ?? 0) <= from);
      }
    }),
    { numRuns: 300 },
  );
});
