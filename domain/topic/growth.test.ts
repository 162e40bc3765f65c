import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomOf } from '../chance/random.ts';
import { type GrowthRule, grows, usual } from './growth.ts';

const rule: GrowthRule = { days: 7, weeks: 8, voices: 5, people: 4, times: 2 };
const counts = fc.record({ fresh: fc.nat(60), people: fc.nat(60), past: fc.nat(400) });

test('six in a week after eight quiet weeks is growth; six after six every week is none', () => {
  assert.ok(grows({ fresh: 6, people: 6, past: 2 }, rule));
  assert.ok(!grows({ fresh: 6, people: 6, past: 48 }, rule));
});

test('one person who says it ten times makes nothing grow', () => {
  assert.ok(!grows({ fresh: 10, people: 1, past: 0 }, rule));
});

test('what usually comes in so many days is the average of the weeks before', () => {
  assert.equal(usual(16, rule), 2);
});

test('more voices and more people never end a growth, a busier past never begins one', () => {
  const property = fc.property(counts, fc.nat(20), (said, more) => {
    if (!grows(said, rule)) return;
    assert.ok(grows({ ...said, fresh: said.fresh + more, people: said.people + more }, rule));
    assert.ok(grows({ ...said, past: Math.max(0, said.past - more) }, rule));
  });
  fc.assert(property, { numRuns: 2000 });
});

test('below the least number of voices or people nothing grows, whatever the past', () => {
  const property = fc.property(counts, (said) => {
    if (said.fresh < rule.voices || said.people < rule.people) assert.ok(!grows(said, rule));
  });
  fc.assert(property);
});

test('at an even pace an alarm is rare: under one week in twenty, however busy', () => {
  for (const pace of [1, 3, 8, 20]) {
    const dice = randomOf(pace);
    let alarms = 0;
    for (let week = 0; week < 2000; week++) {
      const fresh = drawn(pace, dice);
      if (grows({ fresh, people: fresh, past: drawn(pace * 8, dice) }, rule)) alarms++;
    }
    assert.ok(alarms < 100, `${alarms} of 2000 at ${pace} a week`);
  }
});

/** A number of arrivals when `mean` are expected (Knuth). */
function drawn(mean: number, dice: () => number): number {
  let [n, left] = [0, 1];
  for (left *= dice(); left > Math.exp(-mean); left *= dice()) n++;
  return n;
}
