import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, momentFrom } from './choose.ts';
import type { Kept } from './manifest.ts';

test('a moment is understood as people write it, in China’s time unless it says otherwise', () => {
  assert.equal(momentFrom('2026-11-21 15:30')?.toISOString(), '2026-11-21T07:30:00.000Z');
  assert.equal(momentFrom('2026-11-21T15:30:05+08:00')?.toISOString(), '2026-11-21T07:30:05.000Z');
  assert.equal(momentFrom('2026-11-21T15:30:05.250Z')?.toISOString(), '2026-11-21T15:30:05.250Z');
  for (const odd of ['yesterday', '2026-11-21', '2026-13-41 99:99', '']) assert.equal(momentFrom(odd), undefined, odd);
});

const backup = (kind: string, hour: number) =>
  ({
    name: `${kind} ${hour}`,
    manifest: { kind, at: `2026-11-21T${String(hour).padStart(2, '0')}:00:00+08:00` },
  }) as Kept;
const all = [backup('rows', 1), backup('files', 2), backup('rows', 3), backup('files', 5)];
const at = (hour: number) => new Date(`2026-11-21T${String(hour).padStart(2, '0')}:30:00+08:00`);

test('the newest of rows; for a moment the newest of files before it, or of rows where none is kept', () => {
  assert.equal(choose(all, undefined).name, 'rows 3');
  assert.equal(choose(all, 'end').name, 'files 5');
  assert.equal(choose(all, at(4)).name, 'files 2');
  assert.equal(choose(all, at(1)).name, 'rows 1');
  assert.throws(() => choose(all, at(0)), /rows 1/);
  assert.throws(() => choose([], undefined), /没有备份/);
});
