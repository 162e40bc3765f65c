import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../tools/house/root.mjs';

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they are numbered from 1. */
const sections: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4 },
  ...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1 },
  ...{ '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3 },
  ...{ '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1, '12.1': 3, '12.2': 2, '12.3': 4 },
  ...{ '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4, '14.3': 3, '15.1': 3, '15.2': 3, '15.3': 7 },
  ...{ '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3, '17.1': 1, '17.2': 4, '17.3': 2 },
};
const ids = Object.entries(sections).flatMap(([section, many]) =>
  Array.from({ length: many }, (_, i) => `V${section}.${i + 1}`),
);

const page = readFileSync(join(root, 'docs', 'asvs.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| V\d/.test(line))
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, id = '', level = '', what = '', state = '', where = '', shown = ''] = cells;
    return { id, level, what, state, where, shown, cells: cells.length };
  });
const states = ['✓', '◐', '✗', '–'];

test('every requirement of levels 1 and 2 has one row, in the order of the standard', () => {
  assert.equal(ids.length, 253);
  assert.deepEqual(
    rows.map(({ id }) => id),
    ids,
  );
  assert.equal(rows.filter(({ level }) => level === '1').length, 70);
  assert.ok(rows.every(({ level }) => level === '1' || level === '2'));
});

test('every row says in both languages what is asked, and how it stands', () => {
  for (const { id, what, state, where, cells } of rows) {
    assert.equal(cells, 8, id);
    assert.match(what, /^\S.* · \S/, id);
    assert.ok(states.includes(state) && where !== '', id);
  }
});

test('what is held names a test, what is not says why, and every test named is there', () => {
  for (const { id, state, shown } of rows) {
    const named = [...shown.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(([, path = '']) => path);
    if (state === '✓') assert.ok(named.length > 0, `${id} names no test`);
    else assert.match(shown, /\p{Script=Han}.* · \S/u, `${id} does not say what lacks`);
    for (const path of named) assert.ok(existsSync(join(root, path)), `${id}: ${path}`);
  }
});

test('the counts at the head are those of the rows', () => {
  for (const state of states) {
    const [one, two] = ['1', '2'].map(
      (level) => rows.filter((row) => row.state === state && row.level === level).length,
    );
    const [, ...said] = /^\| (?:✓|◐|✗|–) \| (\d+) \| (\d+) \| (\d+) \|/.exec(headOf(state)) ?? [];
    assert.deepEqual(said.map(Number), [one, two, (one ?? 0) + (two ?? 0)], state);
  }
});

const headOf = (state: string): string => page.split('\n').find((line) => line.startsWith(`| ${state} |`)) ?? '';
