import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { doors } from '#regulations/doors.ts';
import { mayPage } from '#server/cli/print-may.ts';
import { type County, openCounty } from './county.ts';
import { doorsOf, partingOf } from './every-route.ts';
import { doorAt } from './may/oracle.ts';
import { tryAll } from './may/try-all.ts';

let county: County;
before(async () => {
  county = await openCounty();
  await county.pass(0);
});
after(() => county.close());

test('every route lies behind a door, every door leads somewhere, and no route lies behind two', async () => {
  const { app } = await doorsOf(county);
  await app.close();
  const without = app.everyRoute.filter((route) => doorAt(route) === undefined);
  assert.deepEqual(without, [], 'to be put behind a door in regulations/doors.ts');
  const named = Object.values(doors).flatMap(({ routes }) => routes as readonly string[]);
  assert.equal(new Set(named).size, named.length);
  const empty = named.filter((name) => !name.includes('*') && !app.everyRoute.includes(name));
  assert.deepEqual(empty, [], 'no such route');
});

test('docs/may.md says what the tables say: npx huiyin print-may > docs/may.md', () => {
  const [kept, now] = [readFileSync(new URL('../docs/may.md', import.meta.url), 'utf8'), mayPage()];
  assert.equal(partingOf(kept, now), '', 'print it anew');
});

test('whoever asks, by whatever route, about whatever matter: answered as the tables of the regulations say', async (t) => {
  const { routes, people, matters, tried, faults } = await tryAll(county, 0.04, 'may');
  t.diagnostic(`${routes} routes, ${people} people, ${matters} matters, ${tried} tried, ${faults.length} otherwise`);
  assert.deepEqual(faults.slice(0, 20), [], `${faults.length} answers`);
  assert.ok(tried > 5000);
});
