import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outOfReach } from './out-of-reach.ts';

const coded = (code: string) => Object.assign(new Error('…'), { code });

test('errors that pass by themselves are told apart from those that are ours', () => {
  for (const code of ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006']) {
    assert.equal(outOfReach(coded(code)), 'database-gone', code);
  }
  for (const code of ['53300', '53200', '57014']) assert.equal(outOfReach(coded(code)), 'busy', code);
  for (const code of ['53100', 'ENOSPC']) assert.equal(outOfReach(coded(code)), 'disk-full', code);
  for (const code of ['23505', '22021', '42501', 'FST_ERR_VALIDATION'])
    assert.equal(outOfReach(coded(code)), undefined, code);
  assert.equal(outOfReach(new Error('Connection terminated unexpectedly')), 'database-gone');
  assert.equal(outOfReach(new Error('timeout exceeded when trying to connect')), 'busy');
  assert.equal(outOfReach(new TypeError('x is not a function')), undefined);
  assert.equal(outOfReach('no error at all'), undefined);
});
