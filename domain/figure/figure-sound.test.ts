import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures } from '#regulations/figures/index.ts';
import { procedures } from '#regulations/index.ts';
import { divisions, type Figure } from '../words/figure.ts';
import { figureFaults } from './figure-sound.ts';

const all: readonly Figure[] = Object.values(figures);
const counts = all.filter((rule) => rule.kind === 'count');

test('every figure stands under its own name', () => {
  for (const [name, { id }] of Object.entries(figures)) assert.equal(name, id);
});

test('every counted figure is sound: a last part for what is left, what counts is in the base, no verdict on what residents said', () => {
  for (const rule of counts) assert.deepEqual(figureFaults(rule), [], rule.id);
});

test('a figure that looks at a procedure finds it, with its seats and its clocks', () => {
  for (const { id, procedures: named, of } of counts)
    for (const [name, seat] of Object.entries(named)) {
      const rule = procedures.find((one) => one.id === name);
      assert.ok(rule !== undefined, `${id}: ${name}`);
      assert.ok(Object.hasOwn(rule.open.seats, seat), `${id}: ${name} has no seat ${seat}`);
      const clocks = 'terms' in of ? of.terms : [];
      const known = [...Object.keys(rule.steps), ...Object.keys(rule.clocks ?? {})];
      assert.ok(clocks.length === 0 || clocks.some((clock) => known.includes(clock)), `${id}: ${name}`);
    }
});

test('a field of a report is another figure, divided as that one may be, or says why not', () => {
  for (const rule of all)
    if (rule.kind === 'report')
      for (const { figure, by } of rule.fields) {
        const found = counts.find(({ id }) => id === figure);
        assert.ok(figure === undefined || found !== undefined, String(figure));
        assert.ok(by === undefined || found?.by.includes(by), `${figure} by ${by}`);
      }
  assert.equal(divisions.length, 5);
});

test('a number of petitions that were better the fewer is found out', () => {
  const wrong = { ...figures['petitions-registered'], better: 'fewer' } as const;
  assert.deepEqual(figureFaults(wrong), ['what residents said is neither better nor worse']);
});
