import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDirection } from './import-direction.ts';

const problemsOf = (path: string, text: string) => importDirection([{ path, text }]).length;

test('a regulation may import words and other regulations, nothing else', () => {
  assert.equal(problemsOf('regulations/a.ts', "import { x } from '#domain/words/step.ts';"), 0);
  assert.equal(problemsOf('regulations/procedures/a.ts', "import { x } from '../roles.ts';"), 0);
  assert.equal(problemsOf('regulations/a.ts', "import { x } from '#domain/matter/may.ts';"), 1);
  assert.equal(problemsOf('regulations/a.ts', "import { x } from '../domain/matter/may.ts';"), 1);
  assert.equal(problemsOf('regulations/a.ts', "import pg from 'pg';"), 1);
});

test('the domain reaches neither the server nor Node nor a package that is not listed, even by type', () => {
  assert.equal(problemsOf('domain/a.ts', "import type { X } from '#server/act.ts';"), 1);
  assert.equal(problemsOf('domain/a.ts', "export * from '#regulations/index.ts';"), 1);
  assert.equal(problemsOf('domain/a.ts', "const x = await import('node:fs');"), 1);
  assert.equal(problemsOf('domain/a.ts', "import { createHash } from 'crypto';"), 1);
  assert.equal(problemsOf('domain/ledger/a.ts', "import { createHash } from 'node:crypto';"), 0);
  assert.equal(problemsOf('domain/print/a.ts', "import { layout } from '@dagrejs/dagre';"), 0);
});

test('the desk takes only types from the routes', () => {
  assert.equal(problemsOf('web/desk/a.tsx', "import type { MatterView } from '#server/routes/contract.ts';"), 0);
  assert.equal(problemsOf('web/desk/a.tsx', "import { route } from '#server/routes/contract.ts';"), 1);
  assert.equal(problemsOf('web/desk/a.tsx', "import { type View, route } from '#server/routes/contract.ts';"), 1);
  assert.equal(problemsOf('web/desk/a.tsx', "import type { Row } from '#server/store/row.ts';"), 1);
});

test('a problem names the file, the line and the import', () => {
  const problems = importDirection([{ path: 'domain/a.ts', text: "const a = 1;\nimport '#server/act.ts';" }]);
  assert.deepEqual(problems, ['domain/a.ts:2: domain/ may not import #server/act.ts']);
});

test('tests and tools import what they like', () => {
  assert.equal(problemsOf('domain/a.test.ts', "import fc from 'fast-check';"), 0);
  assert.equal(problemsOf('tools/a.ts', "import { x } from '#server/act.ts';"), 0);
});
