import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { personalUses } from '#regulations/personal-uses.ts';
import { purposes } from '#regulations/purposes.ts';
import { roles } from '#regulations/roles.ts';
import { sealedPlaces } from './sealed-places.ts';

/**
 * Whoever can open what is sealed, and how each opening is recorded. A module that is not here and imports one of these fails the
 * test: open through `openPersonal`, which asks for a look in the ledger or counts a use, or say here how it is recorded.
 */
const openers: Readonly<Record<string, string>> = {
  'store/open-personal.ts': 'a look in the ledger, or a use counted, before anything opens',
  'store/person-key.ts': 'opens keys, no data',
  'store/calls.ts': 'use “ring”, once for each call shown',
  'exchange/list-differences.ts': 'use “difference”, for every row shown',
  'exchange/rejects.ts': 'use “reject”, for every row fetched',
  // Of staff, by themselves: their own second factor, their own address for a code, who they are in the county's sign-in.
  'who/contacts.ts': 'a code sent to a member of staff who asked for it',
  'who/factors.ts': 'a secret checked at their own sign-in, shown to nobody',
  'who/tickets.ts': 'what they have begun and now finish',
  'who/outside-names.ts': 'shown to the administrator who says who it is',
  'verify/read-chapters.ts': 'opens keys, no data',
  'verify/check-ledger.ts': 'use “verify”, counted by verify.ts for each run',
  'rotation/reseal-old.ts': 'use “rotate”, counted by rotate-keys.ts for each run',
  'rotation/reseal-small.ts': 'use “rotate”',
  'rotation/rewrap-persons.ts': 'opens keys, no data',
};

/** What turns sealed into clear. */
const opening = /\b(openField|openUnder|open|unwrap|personKeyOf|personKeysOf)\b/;
const from = /import (?:type )?\{([^}]*)\} from '[^']*(?:store|\.)\/(?:seal|person-key)\.ts'/g;

const server = fileURLToPath(new URL('../', import.meta.url));
const modules = readdirSync(server, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name: relative(server, join(server, name)), text: readFileSync(join(server, name), 'utf8') }));

const opensIn = (text: string): boolean => [...text.matchAll(from)].some(([, names = '']) => opening.test(names));

test('every module that can open what is sealed is known, with how its openings are recorded', () => {
  const found = modules.filter(({ text }) => opensIn(text)).map(({ name }) => name);
  assert.deepEqual(found.sort(), Object.keys(openers).sort());
});

test('a use is recorded in the very module that opens for it', () => {
  for (const name of [
    'store/calls.ts',
    'exchange/list-differences.ts',
    'exchange/rejects.ts',
    'store/open-personal.ts',
  ])
    assert.match(modules.find((one) => one.name === name)?.text ?? '', /await recordUse\(/, name);
});

test('the register of uses is the whole of what the system opens, and nothing in it is unused', () => {
  const used = new Set(
    modules.flatMap(({ text }) => [...text.matchAll(/\buse: '([\w-]+)'/g)].map(([, use = '']) => use)),
  );
  assert.deepEqual([...used].sort(), Object.keys(personalUses).sort());
});

test('every table that holds something sealed under the ring is one that rotation knows, by the place it is bound to', () => {
  const sealing = modules.filter(({ name, text }) => text.includes('sealUnder(') && !name.startsWith('rotation/'));
  const known = new Map(Object.entries(sealedPlaces).map(([table, { column }]) => [table, column]));
  const found = new Set<string>(['person_key']);
  for (const { name, text } of sealing) {
    const places = [...text.matchAll(/sealedPlace\('(\w+)'|`(\w+)(?:\.(\w+))?\/\$\{/g)];
    if (!name.endsWith('/seal.ts')) assert.ok(places.length > 0, `${name} seals in a place that nobody finds`);
    for (const [, called, table, column] of places) {
      found.add(called ?? table ?? '');
      if (column !== undefined) assert.equal(known.get(table ?? ''), column, name);
    }
  }
  found.delete('content');
  assert.deepEqual([...found].sort(), [...known.keys(), 'person_key'].sort());
});

test('every purpose can be named by an office that may look, and every office that may look can name one', () => {
  const looking = Object.entries(roles).flatMap(([office, { identity }]) => (identity === 'masked' ? [] : [office]));
  const named = new Set<string>(Object.values(purposes).flatMap(({ by }): readonly string[] => by));
  assert.deepEqual(
    [...named].filter((office) => !looking.includes(office)),
    [],
  );
  assert.deepEqual(
    looking.filter((office) => !named.has(office)),
    [],
  );
});
