import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockWatch } from './clock-watch.ts';

const minute = 60_000;

/** A machine whose clock can be set, and whose counter only ever counts up. */
function machine() {
  let [wall, steady] = [1_800_000_000_000, 5000];
  const watch = clockWatch(
    () => wall,
    () => steady,
  );
  const pass = (ms: number) => {
    wall += ms;
    steady += ms;
  };
  const set = (by: number) => {
    wall += by;
  };
  return { watch, pass, set };
}

test('time that passes, and a clock that is corrected little by little, are no jump', () => {
  const { watch, pass, set } = machine();
  for (let i = 0; i < 500; i++) {
    pass(5000);
    set(i % 2 === 0 ? 900 : -400);
    assert.equal(watch.jumped(), undefined);
  }
});

for (const [how, by] of [
  ['forward', 365 * 24 * 60 * minute],
  ['back', -3 * 60 * minute],
] as const) {
  test(`a clock set ${how} is held against it until it is set right`, () => {
    const { watch, pass, set } = machine();
    set(by);
    assert.equal(watch.jumped(), by);
    pass(10 * minute);
    assert.equal(watch.jumped(), by);
    set(-by);
    assert.equal(watch.jumped(), undefined);
  });

  test(`a clock set ${how} that stays so for an hour is believed, and the next jump is seen again`, () => {
    const { watch, pass, set } = machine();
    set(by);
    assert.equal(watch.jumped(), by);
    pass(61 * minute);
    assert.equal(watch.jumped(), undefined);
    pass(minute);
    assert.equal(watch.jumped(), undefined);
    set(by);
    assert.equal(watch.jumped(), by);
  });
}
