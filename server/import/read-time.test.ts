import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTime } from './read-time.ts';

test('A time is read in the order its source writes it, with the offset of its zone on that day', () => {
  assert.equal(readTime('2019/2/28 11:25:05', 'YMD hms', 'Asia/Shanghai'), '2019-02-28T11:25:05+08:00');
  assert.equal(readTime('2019-02-14 20:00:00', 'YMD hms', 'Asia/Shanghai'), '2019-02-14T20:00:00+08:00');
  assert.equal(readTime('10/21/18 0:59', 'MDY hms', 'America/New_York'), '2018-10-21T00:59:00-04:00');
  assert.equal(readTime('10/21/2018 12:05:00 AM', 'MDY hms', 'America/New_York'), '2018-10-21T00:05:00-04:00');
  assert.equal(readTime('1/21/2018 03:05:00 PM', 'MDY hms', 'America/New_York'), '2018-01-21T15:05:00-05:00');
  assert.equal(readTime('2019年2月28日', 'YMD hms', 'Asia/Shanghai'), '2019-02-28T00:00:00+08:00');
});

test('What is no time is none, rather than some other time', () => {
  for (const text of ['', 'yesterday', '2019/2/30', '2019/13/1 10:00', '1 2 3 4 5 6 7', '12:30'])
    assert.equal(readTime(text, 'YMD hms', 'Asia/Shanghai'), undefined, text);
});
