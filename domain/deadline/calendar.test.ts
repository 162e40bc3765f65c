import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HolidayNotice } from '../words/holiday-notice.ts';
import { calendarFrom } from './calendar.ts';

// Made up for this test: Wednesday 2033-03-02 and what lies around it.
const notices: readonly HolidayNotice[] = [
  { year: 2033, source: ['county'], off: ['2033-03-09'], work: ['2033-03-02'], regions: ['530102'] },
  { year: 2033, source: ['country'], off: ['2033-03-02/2033-03-03'], work: ['2033-03-05'] },
  { year: 2033, source: ['province'], off: ['2033-03-02', '2033-03-05', '2033-03-07'], work: [], regions: ['530000'] },
  { year: 2034, source: ['province'], off: ['2034-03-07'], work: [], regions: ['530000'] },
];

const worked = (region: string) =>
  ['02', '03', '05', '07', '09'].filter((day) => calendarFrom(notices, region).isWorkingDay(`2033-03-${day}`));

test('what a notice for an area says holds there alone, and goes before what the country’s says', () => {
  assert.deepEqual(worked('430199'), ['05', '07', '09'], 'elsewhere: only the country’s');
  assert.deepEqual(worked('530111'), ['09'], 'in the province: its days too');
  assert.deepEqual(worked('530102'), ['02'], 'in the county: its own go before the province’s, wherever they stand');
});

test('a notice for an area does not make a year known: the country’s is waited for', () => {
  const calendar = calendarFrom(notices, '530102');
  assert.equal(calendar.knows('2033-01-01'), true);
  assert.equal(calendar.knows('2034-01-01'), false);
  assert.equal(calendar.isWorkingDay('2034-03-07'), false, 'its own days are free all the same');
});
