import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import chineseDays from 'chinese-days';
import { calendarFrom } from '#domain/deadline/calendar.ts';
import { dayNamed, nameOf } from '#domain/deadline/day.ts';
import { holidays } from './holidays.ts';

const calendar = calendarFrom(holidays, '430199');
const published = new URL('../../../shared/data/holidays/', import.meta.url);

interface Published {
  days: { date: string; isOffDay: boolean }[];
}

test('every day from 2019 to 2026 is free or worked as in chinese-days', () => {
  for (let day = dayNamed('2019-01-01'); day <= dayNamed('2026-12-31'); day++) {
    const date = nameOf(day);
    assert.equal(calendar.isWorkingDay(date), chineseDays.isWorkday(date), date);
  }
});

test('every day named in the published calendars is free or worked as they say', (t) => {
  if (!existsSync(published)) return t.diagnostic('the published calendars are not on this machine');
  for (const file of readdirSync(published).filter((name) => /^\d{4}\.json$/.test(name))) {
    const { days }: Published = JSON.parse(readFileSync(new URL(file, published), 'utf8'));
    for (const { date, isOffDay } of days) assert.equal(calendar.isWorkingDay(date), !isOffDay, date);
  }
});

test('each notice is on gov.cn, free days are not worked, and worked days are weekends', () => {
  for (const { year, source, off, work } of holidays) {
    assert.ok(
      source.every((url) => url.startsWith('https://www.gov.cn/')),
      `${year}`,
    );
    const single = calendarFrom([{ year, source, off, work }], '430199');
    const before = calendarFrom([], '430199');
    for (const date of work) assert.ok(!before.isWorkingDay(date) && single.isWorkingDay(date), date);
    for (const date of off.flatMap((stretch) => stretch.split('/'))) assert.ok(!single.isWorkingDay(date), date);
  }
});

test('the years run on without a gap', () => {
  assert.deepEqual(
    holidays.map((notice) => notice.year),
    holidays.map((_, i) => 2019 + i),
  );
});
