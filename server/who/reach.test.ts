import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Office } from '#domain/words/office.ts';
import { offices } from '#domain/words/office.ts';
import { procedures } from '#regulations/index.ts';
import { roles } from '#regulations/roles.ts';
import { worldAt } from '../../tests/world.ts';
import type { Caller } from './caller.ts';
import { reachOf } from './reach.ts';

const world = worldAt('2026-03-02T09:00:00+08:00');
const callerOf = (office: Office): Caller =>
  ({ kind: 'staff', id: 's', name: '', posts: [{ key: 'k', unit: 'village', office, name: '' }] }) as unknown as Caller;

test('an office reaches the procedures of the kinds it sees, and no others', () => {
  for (const office of offices) {
    const kinds: readonly string[] = roles[office].sees.kinds;
    for (const { procedures: reached } of reachOf(callerOf(office), world)) {
      const seen = procedures.filter(({ id }) => reached === undefined || reached.includes(id));
      const wanted = procedures.filter(({ kind }) => kinds.includes(kind));
      assert.deepEqual(seen, wanted, office);
    }
  }
});
