import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBeside } from '#domain/words/field.ts';
import { keepingOf } from '#domain/words/keeping.ts';
import { consents } from './consents.ts';
import { procedures, values } from './index.ts';
import { laws } from './laws.ts';
import { keepings, ofOthers } from './personal.ts';

for (const rule of procedures) {
  test(`${rule.id}: whatever is kept of a person has a purpose, a keeping time with its source, and an article`, () => {
    const beside = Object.entries(rule.fields).filter(([, field]) => isBeside(field));
    for (const [name, field] of beside) {
      const keeping = keepingOf(keepings, rule.id, name);
      assert.ok(keeping !== undefined, name);
      assert.ok(keeping.law.of in laws, `${name} cites ${keeping.law.of}`);
      if (field.mark === 'personal') assert.ok(Object.hasOwn(keepings[rule.id] ?? {}, name), `${name} has its own line`);
      if (keeping.keep === 'as-the-matter') continue;
      const rows = values[keeping.keep.value] ?? [];
      assert.ok(rows.length > 0 && rows.every(({ is, source }) => Number(is) >= 1 && source.length > 10), name);
    }
  });
}

test('what a law says must be kept is never gone by consent, and consents have words in both languages', () => {
  for (const [procedure, lines] of Object.entries(keepings))
    for (const [field, { gone, law }] of Object.entries(lines)) {
      if (gone === 'any-time') assert.ok(consents[field]?.every(({ zh, en }) => zh !== '' && en !== ''), `${procedure} ${field}`);
      if (['archives', 'people-mediation', 'petition-regulation'].includes(law.of)) assert.notEqual(gone, 'any-time');
    }
});

test('every procedure has a line and every line a procedure; whose data are others’ is known', () => {
  assert.deepEqual(Object.keys(keepings).sort(), [...new Set(procedures.map(({ id }) => id))].sort());
  const fields = new Set(procedures.flatMap((rule) => Object.keys(rule.fields)));
  for (const name of ofOthers) assert.ok(fields.has(name), name);
});
