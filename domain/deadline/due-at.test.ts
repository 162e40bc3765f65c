import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holidays } from '#regulations/values/holidays.ts';
import { calendarDays, hours, workingDays } from '../words/period.ts';
import { calendarFrom } from './calendar.ts';
import { countBetween } from './count.ts';
import { dayNamed, dayOf, endOf, instantAt, nameOf, weekdayOf } from './day.ts';
import { dueAt } from './due-at.ts';

const calendar = calendarFrom(holidays, '430199');
const due = (start: string, n: number) => dueAt(start, workingDays(n), calendar);

/** Instants within the years whose notices are known, with room for the longest term below. */
const instants = fc
  .integer({ min: Date.UTC(2019, 0, 2), max: Date.UTC(2026, 5, 1) })
  .map((at) => new Date(at).toISOString());
const periods = fc.tuple(fc.constantFrom(calendarDays, workingDays, hours), fc.integer({ min: 0, max: 90 }));

test('calendar days: the first is not counted and the term ends with the last day', () => {
  assert.equal(dueAt('2025-11-20T09:12:00+08:00', calendarDays(15), calendar), '2025-12-05T23:59:59+08:00');
  assert.equal(dueAt('2025-12-20T23:59:59+08:00', calendarDays(60), calendar), '2026-02-18T23:59:59+08:00');
  assert.equal(dueAt('2024-02-28T00:00:00+08:00', calendarDays(1), calendar), '2024-02-29T23:59:59+08:00');
  assert.equal(dueAt('2025-12-31T12:00:00+08:00', calendarDays(1), calendar), '2026-01-01T23:59:59+08:00');
});

test('the day is the day in Shanghai, whatever offset the instant is written in', () => {
  assert.equal(dueAt('2025-11-20T16:00:00Z', calendarDays(1), calendar), '2025-11-22T23:59:59+08:00');
  assert.equal(dueAt('2025-11-20T15:59:59Z', calendarDays(1), calendar), '2025-11-21T23:59:59+08:00');
  assert.equal(dueAt('2025-11-20T10:00:00-05:00', calendarDays(1), calendar), '2025-11-21T23:59:59+08:00');
});

test('working days around 国庆 2025: eight days free, Sunday 28 September and Saturday 11 October worked', () => {
  assert.equal(due('2025-09-26T10:00:00+08:00', 1), '2025-09-28T23:59:59+08:00');
  assert.equal(due('2025-09-30T17:30:00+08:00', 1), '2025-10-09T23:59:59+08:00');
  assert.equal(due('2025-09-30T17:30:00+08:00', 3), '2025-10-11T23:59:59+08:00');
  assert.equal(due('2025-09-30T17:30:00+08:00', 4), '2025-10-13T23:59:59+08:00');
  assert.equal(due('2025-10-05T08:00:00+08:00', 5), '2025-10-14T23:59:59+08:00');
});

test('working days around 国庆 2026: seven days free, Sunday 20 September and Saturday 10 October worked', () => {
  assert.equal(due('2026-09-18T10:00:00+08:00', 1), '2026-09-20T23:59:59+08:00');
  assert.equal(due('2026-09-24T10:00:00+08:00', 1), '2026-09-28T23:59:59+08:00');
  assert.equal(due('2026-09-30T10:00:00+08:00', 3), '2026-10-10T23:59:59+08:00');
  assert.equal(due('2026-09-30T10:00:00+08:00', 4), '2026-10-12T23:59:59+08:00');
});

test('working days around 春节 2026: nine days free, Saturdays 14 and 28 February worked', () => {
  assert.equal(due('2026-02-13T16:00:00+08:00', 1), '2026-02-14T23:59:59+08:00');
  assert.equal(due('2026-02-14T16:00:00+08:00', 1), '2026-02-24T23:59:59+08:00');
  assert.equal(due('2026-02-13T16:00:00+08:00', 6), '2026-02-28T23:59:59+08:00');
  assert.equal(due('2025-01-24T16:00:00+08:00', 3), '2025-02-05T23:59:59+08:00');
});

test('working days over the end of a year', () => {
  assert.equal(due('2025-12-31T09:00:00+08:00', 1), '2026-01-04T23:59:59+08:00');
  assert.equal(due('2024-12-31T09:00:00+08:00', 2), '2025-01-03T23:59:59+08:00');
  assert.equal(due('2026-12-31T09:00:00+08:00', 1), '2027-01-01T23:59:59+08:00');
  assert.equal(calendar.knows('2026-12-31'), true);
  assert.equal(calendar.knows('2027-01-01'), false, 'the notice for 2027 is not in the table');
});

test('hours run through nights and holidays', () => {
  assert.equal(dueAt('2025-09-30T23:30:00+08:00', hours(2), calendar), '2025-10-01T01:30:00+08:00');
  assert.equal(dueAt('2025-12-31T22:00:00.250Z', hours(0.5), calendar), '2026-01-01T06:30:00.250+08:00');
});

test('what is no instant, no date or no number of days is refused', () => {
  for (const start of ['', 'yesterday', '2025-11-20', '2025-11-20T10:00:00', '2025-02-30T10:00:00Z']) {
    assert.throws(() => dueAt(start, calendarDays(1), calendar), RangeError, start);
  }
  for (const n of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9]) {
    assert.throws(() => due('2025-11-20T10:00:00Z', n), RangeError, `${n}`);
  }
  for (const date of ['2025-02-30', '20251120', '2025-11-20T10:00']) assert.throws(() => dayNamed(date), RangeError);
  assert.throws(
    () => calendarFrom([{ year: 2025, source: [], off: ['2025-10-08/2025-10-01'], work: [] }], '430199'),
    RangeError,
  );
});

test('day numbers agree with Temporal in the zone Asia/Shanghai', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2100, 0, 1) }), (at) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Asia/Shanghai');
      const day = dayOf(new Date(at).toISOString());
      assert.equal(nameOf(day), zoned.toPlainDate().toString());
      assert.equal(weekdayOf(day), zoned.dayOfWeek - 1);
      assert.equal(dayNamed(nameOf(day)), day);
      assert.equal(Temporal.Instant.from(instantAt(at)).epochMilliseconds, at);
    }),
  );
});

test('a term never ends before it begins, and a longer one never ends earlier', () => {
  fc.assert(
    fc.property(instants, periods, (start, [unit, n]) => {
      const end = Date.parse(dueAt(start, unit(n), calendar));
      assert.ok(end >= Date.parse(start) - 1000);
      assert.ok(Date.parse(dueAt(start, unit(n + 1), calendar)) > end);
    }),
  );
});

test('between start and end lie exactly the days of the term, and the last is a working day', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 90 }), (start, n) => {
      const end = dayOf(due(start, n));
      assert.equal(countBetween(dayOf(start), end, 'working-days', calendar), n);
      assert.ok(calendar.isWorkingDay(nameOf(end)));
      assert.equal(due(start, n), endOf(end));
    }),
  );
});
