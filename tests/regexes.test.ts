import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseSync, Visitor, type VisitorObject } from 'oxc-parser';

const root = new URL('../', import.meta.url).pathname;

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression written in what runs on the server. */
function patternsIn(path: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const { program } = parseSync(path, readFileSync(root + path, 'utf8'));
  const literal: VisitorObject['Literal'] = (one) => {
    if ('regex' in one) found.push({ where: path, source: one.regex.pattern, flags: one.regex.flags });
  };
  // biome takes a capital letter for a component.
  new Visitor(Object.fromEntries([['Literal', literal]])).visit(program);
  return found;
}

const patterns = globSync('{server,domain,regulations,web/resident}/**/*.ts', { cwd: root })
  .filter((path) => !path.endsWith('.test.ts'))
  .flatMap(patternsIn);

/** What is repeated to make a careless expression try and try: the last makes it fail at the very end. */
const pieces = [
  'a',
  '0',
  ' ',
  '\t',
  '\r',
  '\n',
  '-',
  '.',
  '/',
  '\\',
  '@',
  '=',
  '<',
  '>',
  '"',
  '&',
  '%',
  '中',
  'a ',
  'a.',
  '0-',
  'a@',
  '< ',
  '&a',
  'a\n',
];
const length = 20_000;

test('no regular expression of ours is held up by a long text made for it', (t) => {
  assert.ok(patterns.length > 100);
  const slow: string[] = [];
  for (const { where, source, flags } of patterns) {
    const expression = new RegExp(source, flags.replace('y', ''));
    const began = performance.now();
    for (const piece of pieces) {
      expression.lastIndex = 0;
      expression.test(`${piece.repeat(length / piece.length)}\u0001`);
    }
    const each = (performance.now() - began) / pieces.length;
    // A tenth of a second for twenty thousand characters: what grows with the square takes far longer.
    if (each > 100) slow.push(`${where} /${source}/${flags}: ${Math.round(each)} ms`);
  }
  t.diagnostic(`${patterns.length} expressions, ${pieces.length} texts of ${length} characters each`);
  assert.deepEqual(slow, []);
});
