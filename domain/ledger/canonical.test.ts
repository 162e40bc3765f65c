import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonical } from './canonical.ts';

test('names are sorted by UTF-16 code unit and nothing is left between (RFC 8785, 3.2.3)', () => {
  const value = { '€': 1, '\r': 2, '\ufb33': 3, 1: 4, '😀': 5, '\u0080': 6, ö: 7 };
  assert.equal(canonical(value), '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});

test('numbers are written as RFC 8785 asks', () => {
  assert.equal(canonical([1e21 / 3 / 1e12, 4.5, 2e-3, 1e-27, -0, 1250]), '[333333333.3333333,4.5,0.002,1e-27,0,1250]');
});

test('what cannot come back as it went in is refused', () => {
  const holed: unknown[] = [1];
  holed.length = 2;
  const loop: Record<string, unknown> = {};
  loop.loop = loop;
  const bad = [
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    1n,
    Symbol('x'),
    () => 1,
    '\ud83d',
    'a\u0000b',
    new Date(),
    new Map(),
    holed,
  ];
  for (const value of bad) {
    assert.throws(() => canonical(value), TypeError);
    assert.throws(() => canonical({ a: [{ deep: value }] }), /at "deep"/);
  }
  assert.throws(() => canonical({ '\udc00': 1 }), TypeError);
  assert.throws(() => canonical(loop), RangeError);
});

test('whatever JSON can hold reads back equal, and its text does not depend on the order of names', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = attempt(value);
      if (text === undefined) return;
      assert.equal(canonical(JSON.parse(text)), text);
      assert.equal(canonical(turned(value)), text);
    }),
  );
});

function attempt(value: unknown): string | undefined {
  try {
    return canonical(value);
  } catch {
    return undefined;
  }
}

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, turned(part)]),
  );
}
