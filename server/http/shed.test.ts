import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type LoadClass, loadClasses, loadClassOf } from './load-class.ts';
import { whyNot } from './shed.ts';

const feels = (wait: number, gone = false) => ({ wait: () => wait, gone: () => gone });

test('whatever is turned away, all that can wait longer is turned away too: intake goes last, and what tells of health never', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20_000, noNaN: true }), (wait) => {
      const through = loadClasses.map((load) => whyNot(load, feels(wait)) === undefined);
      assert.deepEqual(
        through,
        through.toSorted((a, b) => Number(b) - Number(a)),
      );
      assert.equal(through[0], true);
    }),
  );
});

test('a quiet server turns nothing away; a crowded one figures, then lists, then acts, and intakes in the end', () => {
  const away = (wait: number) => loadClasses.filter((load) => whyNot(load, feels(wait)) !== undefined);
  assert.deepEqual(away(50), []);
  assert.deepEqual(away(1500), ['bulk']);
  assert.deepEqual(away(3000), ['read', 'bulk']);
  assert.deepEqual(away(7000), ['act', 'read', 'bulk']);
  assert.deepEqual(away(11_000), ['intake', 'act', 'read', 'bulk']);
});

test('without a database everything but health and what lies on disk is turned away', () => {
  assert.equal(whyNot('always', feels(0, true)), undefined);
  assert.equal(whyNot('intake', feels(0, true)), 'database-gone');
});

const examples: Readonly<Record<LoadClass, readonly string[]>> = {
  always: ['GET /healthz', 'GET /metrics', 'GET /desk/*', 'GET /seal.svg'],
  intake: [
    'POST /api/matters',
    'GET /say/:procedure',
    'POST /say',
    'POST /open311/v2/requests.:format',
    'POST /api/cti/calls',
    'POST /api/files',
    'GET /',
  ],
  act: ['POST /api/matters/:id/acts', 'POST /api/sessions', 'POST /m/:number/do', 'PATCH /api/registers/:name/:key'],
  read: ['GET /api/matters', 'GET /api/matters/:id', 'GET /public', 'GET /m/:number', 'HEAD /follow'],
  bulk: [
    'GET /api/figures/:name',
    'GET /api/registers/:name/export',
    'POST /api/registers/:name/import',
    'POST /api/bulk',
    'POST /api/matters/:id/reply-check',
    'GET /open311/v2/requests',
  ],
};

for (const [load, routes] of Object.entries(examples)) {
  test(`${load}: ${routes.join(', ')}`, () => {
    for (const route of routes) {
      const [method = '', path = ''] = route.split(' ');
      assert.equal(loadClassOf(method, path), load, route);
    }
  });
}
