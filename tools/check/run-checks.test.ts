import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentBudgets } from './document-budgets.ts';
import { forbiddenNames } from './forbidden-names.ts';
import { lockComplete } from './lock-complete.ts';
import { machinePaths } from './machine-paths.ts';
import { outsideWorld } from './outside-world.ts';
import { suppressions } from './suppressions.ts';

const one = (path: string, text = '') => [{ path, text }];

test('a file or folder named for a kind of code is found, a name that only contains the word is not', () => {
  for (const path of [
    'domain/utils.ts',
    'server/helpers/a.ts',
    'web/types.ts',
    'domain/base.test.ts',
    'web/date-utils.ts',
  ]) {
    assert.equal(forbiddenNames(one(path)).length, 1, path);
  }
  assert.deepEqual(forbiddenNames(one('domain/figure/wage-base.ts')), []);
});

test('a comment that switches a rule off is found with its line', () => {
  const comment = ['// biome', 'ignore lint: because'].join('-');
  assert.equal(suppressions(one('web/a.tsx', `const a = 1;\n${comment}`))[0]?.startsWith('web/a.tsx:2:'), true);
  assert.deepEqual(suppressions(one('STYLE.md', comment)), []);
});

test('a folder of one machine and the address of a registry are found', () => {
  assert.equal(machinePaths(one('a.md', ['see ', 'home', 'me', 'notes'].join('/'))).length, 1);
  assert.equal(machinePaths(one('a.json', ['"https://registry', 'npmjs.org"'].join('.'))).length, 1);
  assert.deepEqual(machinePaths(one('a.md', 'https://example.org/work/home/page')), []);
});

test('a clock in the law is found, a moment given as an argument is not', () => {
  assert.equal(outsideWorld(one('domain/a.ts', 'const now = Date.now();')).length, 1);
  assert.equal(outsideWorld(one('regulations/a.ts', 'const now = new Date();')).length, 1);
  assert.deepEqual(outsideWorld(one('domain/a.ts', 'const at = new Date(moment);')), []);
  assert.deepEqual(outsideWorld(one('server/a.ts', 'const now = Date.now();')), []);
});

test('a document over its budget is found', () => {
  assert.equal(documentBudgets(one('AGENTS.md', 'line\n'.repeat(61))).length, 1);
  assert.deepEqual(documentBudgets(one('AGENTS.md', 'line\n'.repeat(60))), []);
});

test('a lock file without a build that a package names is found', () => {
  const packages = { 'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-darwin-x64': '1.0.0' } } };
  const lock = (more: object) => one('package-lock.json', JSON.stringify({ packages: { ...packages, ...more } }));
  assert.equal(lockComplete(lock({})).length, 1);
  assert.deepEqual(lockComplete(lock({ 'node_modules/a-darwin-x64': { version: '1.0.0' } })), []);
});
