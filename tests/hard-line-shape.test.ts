import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Count, Figure } from '#domain/words/figure.ts';
import { allOpenings } from '#domain/words/opening.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { figures } from '#regulations/figures/index.ts';
import { procedures } from '#regulations/index.ts';
import { registers } from '#regulations/registers/index.ts';

// What design §7 shuts out by its shape, whatever it would be called. The words it would come in by are in hard-line.test.ts.

const accusations: readonly Procedure[] = procedures.filter(({ apart }) => apart === 'always');
const counts: readonly Count[] = Object.values<Figure>(figures).filter((figure) => figure.kind === 'count');

test('no figure calls it better or worse that more or fewer people spoke up', () => {
  assert.ok(
    counts.some(({ better }) => better !== undefined),
    'nothing would be seen',
  );
  for (const { id, of, measure, better } of counts) {
    if (better === undefined) continue;
    const spokeUp = 'matters' in of && of.matters === 'opened';
    // A share of them may be better or worse: how they were answered. Their number may not.
    assert.ok(!(spokeUp && measure === 'number'), `${id} says ${better} is better of what residents bring`);
  }
});

test('accusations are counted by no figure, gathered by no topic, heard by no recording, called back by nobody, joined with nothing', () => {
  assert.ok(accusations.length > 0);
  const ids = accusations.map(({ id }) => id);
  assert.deepEqual(
    counts.flatMap(({ id, procedures: counted }) =>
      Object.keys(counted)
        .filter((one) => ids.includes(one))
        .map((one) => `${id}: ${one}`),
    ),
    [],
  );
  for (const rule of accusations) {
    assert.deepEqual(
      Object.entries(rule.fields).filter(([, { kind }]) => kind === 'recordings'),
      [],
      rule.id,
    );
    assert.equal(rule.joins, undefined, rule.id);
    assert.ok(!allOpenings(rule).some(([, { procedure }]) => procedure === 'call-back'), rule.id);
    assert.ok(!procedures.some(({ gathers }) => JSON.stringify(gathers ?? {}).includes(`"${rule.id}"`)), rule.id);
  }
});

test('petitions are joined with nothing and gathered by nothing: each is answered by itself', () => {
  for (const rule of procedures.filter(({ kind }) => kind === 'petition')) {
    assert.equal(rule.joins, undefined, rule.id);
    assert.ok(!procedures.some(({ gathers }) => JSON.stringify(gathers ?? {}).includes(`"${rule.id}"`)), rule.id);
  }
});

test('a rating or “unresolved” never leads a petition anywhere', () => {
  const { steps, shared = [] } = procedures.find(({ id }) => id === 'petition') as Procedure;
  const rows = [...Object.values(steps), ...shared].flatMap(({ may }) => Object.entries(may));
  const judged = rows.filter(([act]) => ['rate', 'resolved', 'unresolved'].includes(act));
  assert.ok(judged.length > 0);
  for (const [act, target] of judged) assert.equal(target, 'here', act);
});

/** Tables that hold rows of a member of staff, and why each must: a new one has to give its reason here. */
const aboutStaff: Readonly<Record<string, string>> = {
  staff: 'who may sign in',
  session: 'who is signed in; gone when it ends',
  saved_view: 'filters they keep for themselves',
};

test('no table follows what staff do, where or for how long', () => {
  const found = new Set<string>();
  for (const { table, columns } of tables()) {
    if (/^\s*staff\s+(uuid|text)/m.test(columns)) found.add(table);
    assert.doesNotMatch(columns, /^\s*(lat|lon|lng|latitude|longitude|position|seen_at|last_seen|visits?)\s/m, table);
  }
  assert.deepEqual(
    [...found].filter((table) => reasonFor(table) === undefined),
    [],
  );
});

const reasonFor = (table: string): string | undefined => aboutStaff[table] ?? proofs[table];

/** What proves who they are at the door, and nothing else. */
const proofs: Readonly<Record<string, string>> = {
  factor: 'a second way to show that it is they',
  ticket: 'one step of a reset, gone in minutes',
  staff_contact: 'where a reset is sent, if they wish it',
  outside_name: 'who they are at the county’s own sign-in',
};

function* tables(): Generator<{ readonly table: string; readonly columns: string }> {
  const folder = new URL('../server/migrations/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const sql = readFileSync(new URL(file, folder), 'utf8').replace(/--.*/g, '');
    for (const [, table = '', columns = ''] of sql.matchAll(/create table (\w+) \(([\s\S]*?)\n\)/g))
      yield { table, columns };
  }
}

test('no register is of residents: whoever stands in one serves, or is served by their own wish', () => {
  assert.ok(Object.keys(registers).length > 10);
  for (const [id, register] of Object.entries(registers)) {
    const personal = Object.entries(register.columns).filter(([, column]) =>
      JSON.stringify(column).includes('"personal"'),
    );
    assert.deepEqual(
      personal.map(([name]) => `${id}.${name}`),
      [],
    );
    assert.doesNotMatch(id, /resident|household|villager|famil|person/);
  }
});
