import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holidays } from '#regulations/values/holidays.ts';
import { calendarDays, hours, workingDays } from '../words/period.ts';
import { calendarFrom } from './calendar.ts';
import { type Clock, extendClock, isPaused, pauseClock, recompute, resumeClock, startClock } from './clock.ts';
import { daysUsed } from './days-used.ts';

const calendar = calendarFrom(holidays, '430199');
const law = 'petition-regulation:34';
const petition = { name: 'handle', law, basis: calendarDays(60), from: '2025-11-20T09:12:00+08:00' };
const order = { name: 'answer', law: 'local:9', basis: workingDays(5), from: '2025-09-29T10:00:00+08:00' };

test('sixty days with an extension of thirty: due, used and left', () => {
  const clock = startClock(petition, calendar);
  assert.equal(clock.due, '2026-01-19T23:59:59+08:00');
  const longer = extendClock(clock, 30, calendar);
  assert.equal(longer.due, '2026-02-18T23:59:59+08:00');
  const at = daysUsed(longer, '2026-01-20T08:00:00+08:00', calendar);
  assert.deepEqual(at, { unit: 'calendar-days', used: 61, allowed: 90, left: 29, late: false, paused: false });
});

test('a hearing stands outside the term: the due date moves by the days it took', () => {
  const paused = pauseClock(startClock(petition, calendar), '2025-12-01T15:00:00+08:00', 'hearing');
  assert.equal(isPaused(paused), true);
  assert.equal(paused.due, '2026-01-19T23:59:59+08:00');
  assert.deepEqual(daysUsed(paused, '2025-12-20T00:00:00+08:00', calendar), {
    unit: 'calendar-days',
    used: 11,
    allowed: 60,
    left: 49,
    late: false,
    paused: true,
  });
  const resumed = resumeClock(paused, '2025-12-08T09:00:00+08:00', calendar);
  assert.equal(resumed.due, '2026-01-26T23:59:59+08:00');
  assert.equal(daysUsed(resumed, '2025-12-09T09:00:00+08:00', calendar).used, 12);
});

test('a working-day clock that stands still over 国庆 gains only the working days in it', () => {
  const clock = startClock(order, calendar);
  assert.equal(clock.due, '2025-10-13T23:59:59+08:00');
  const paused = pauseClock(clock, '2025-09-30T16:00:00+08:00', 'waiting for papers');
  assert.equal(resumeClock(paused, '2025-10-08T23:00:00+08:00', calendar).due, clock.due);
  assert.equal(resumeClock(paused, '2025-10-11T09:00:00+08:00', calendar).due, '2025-10-16T23:59:59+08:00');
});

test('an hour clock moves by exactly the time it stood still', () => {
  const clock = startClock({ ...order, basis: hours(24), warnBefore: 2 }, calendar);
  assert.equal(clock.warnAt, '2025-09-30T08:00:00+08:00');
  const paused = pauseClock(clock, '2025-09-29T12:00:00+08:00', 'storm');
  const resumed = resumeClock(paused, '2025-09-29T13:30:15.500+08:00', calendar);
  assert.equal(resumed.due, '2025-09-30T11:30:15.500+08:00');
  assert.equal(daysUsed(resumed, '2025-09-30T11:30:15.501+08:00', calendar).late, true);
  assert.equal(daysUsed(resumed, '2025-09-30T11:30:15.500+08:00', calendar).left, 0);
});

test('the warning comes on the day when no more than the stated days are left', () => {
  const clock = startClock({ ...order, warnBefore: 2 }, calendar);
  assert.equal(clock.warnAt, '2025-10-10T00:00:00+08:00');
  assert.equal(daysUsed(clock, clock.warnAt ?? '', calendar).left, 2);
  assert.equal(startClock({ ...order, warnBefore: 9 }, calendar).warnAt, order.from);
  assert.equal(extendClock(clock, 1, calendar).warnAt, '2025-10-11T00:00:00+08:00');
});

test('a clock is late from the first moment of the day after, and not before', () => {
  const clock = startClock(order, calendar);
  assert.equal(daysUsed(clock, '2025-10-13T23:59:59.999+08:00', calendar).late, false);
  assert.equal(daysUsed(clock, '2025-10-14T00:00:00+08:00', calendar).late, true);
});

test('standing still twice, running twice and extending by nothing are refused', () => {
  const clock = startClock(order, calendar);
  const paused = pauseClock(clock, clock.from, 'hearing');
  assert.throws(() => pauseClock(paused, clock.from, 'hearing'), RangeError);
  assert.throws(() => resumeClock(clock, clock.from, calendar), RangeError);
  for (const by of [0, -1, Number.NaN]) assert.throws(() => extendClock(clock, by, calendar), RangeError);
});

test('an act stamped a moment before the last one counts from the last one', () => {
  const paused = pauseClock(startClock(order, calendar), '2025-09-28T10:00:00+08:00', 'hearing');
  assert.equal(paused.pauses[0]?.from, order.from);
  assert.equal(resumeClock(paused, '2025-09-01T10:00:00+08:00', calendar).pauses[0]?.to, order.from);
});

/** A clock of any unit, after any course of pauses and extensions within the known years; and an instant after it. */
const courses = fc
  .record({
    unit: fc.constantFrom(calendarDays, workingDays, hours),
    n: fc.integer({ min: 0, max: 60 }),
    warnBefore: fc.integer({ min: 0, max: 5 }),
    start: fc.integer({ min: Date.UTC(2019, 0, 2), max: Date.UTC(2024, 0, 1) }),
    steps: fc.array(fc.tuple(fc.constantFrom('toggle', 'extend'), fc.integer({ min: 0, max: 20 * 86_400_000 })), {
      maxLength: 8,
    }),
    after: fc.integer({ min: 0, max: 90 * 86_400_000 }),
  })
  .map(({ unit, n, warnBefore, start, steps, after }) => {
    const from = new Date(start).toISOString();
    let clock = startClock({ name: 'answer', law, basis: unit(n), from, warnBefore }, calendar);
    let now = start;
    for (const [step, wait] of steps) {
      now += wait;
      clock = take(clock, step, new Date(now).toISOString());
    }
    return { clock, last: new Date(now).toISOString(), now: new Date(now + after).toISOString() };
  });

function take(clock: Clock, step: string, at: string): Clock {
  if (step === 'extend') return extendClock(clock, 3, calendar);
  return isPaused(clock) ? resumeClock(clock, at, calendar) : pauseClock(clock, at, 'hearing');
}

test('whatever happened to a clock, what is stored follows from basis, extension and pauses', () => {
  fc.assert(fc.property(courses, ({ clock }) => assert.deepEqual(recompute(clock, calendar), clock)));
});

test('a clock survives JSON unchanged', () => {
  fc.assert(fc.property(courses, ({ clock }) => assert.deepEqual(JSON.parse(JSON.stringify(clock)), clock)));
});

test('due is never before the beginning, the warning never before it nor after due', () => {
  fc.assert(
    fc.property(courses, ({ clock }) => {
      assert.ok(Date.parse(clock.due) >= Date.parse(clock.from) - 1000);
      assert.ok(Date.parse(clock.warnAt ?? '') >= Date.parse(clock.from));
      assert.ok(Date.parse(clock.warnAt ?? '') <= Date.parse(clock.due) + 1000);
    }),
  );
});

test('used and left make up what is allowed as long as the clock is not late', () => {
  fc.assert(
    fc.property(courses, ({ clock, now }) => {
      const { used, left, allowed, late } = daysUsed(clock, now, calendar);
      assert.ok(used >= 0 && left >= 0);
      if (!late) assert.equal(used + left, allowed);
      if (late) assert.ok(left < 1e-6 && used >= allowed - 1e-6);
    }),
  );
});

test('standing still and going on the same day changes nothing but the record of it', () => {
  fc.assert(
    fc.property(courses, ({ clock, last }) => {
      const running = isPaused(clock) ? resumeClock(clock, last, calendar) : clock;
      const same = resumeClock(pauseClock(running, last, 'hearing'), last, calendar);
      assert.deepEqual({ ...same, pauses: running.pauses }, running);
    }),
  );
});

test('while a clock stands still nothing is used, and going on gives the time back', () => {
  fc.assert(
    fc.property(courses, ({ clock, last, now }) => {
      const paused = isPaused(clock) ? clock : pauseClock(clock, last, 'hearing');
      const before = daysUsed(paused, last, calendar);
      const after = daysUsed(resumeClock(paused, now, calendar), now, calendar);
      assert.ok(Math.abs(after.used - before.used) < 1e-6);
      assert.ok(Math.abs(after.left - before.left) < 1e-6);
    }),
  );
});

test('extending never brings the due date nearer', () => {
  fc.assert(
    fc.property(courses, ({ clock }) => {
      assert.ok(Date.parse(extendClock(clock, 1, calendar).due) > Date.parse(clock.due));
    }),
  );
});
