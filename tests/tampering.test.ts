import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type County, openCounty } from './county.ts';
import { cutEach, dropEach, swapEach } from './tampering/break-order.ts';
import { flipBytes } from './tampering/flip-bytes.ts';
import { against, type Ledger, leavesOf, ledgerOf } from './tampering/ledger-of.ts';
import { rebuildAll, rebuildEach, soundAlone } from './tampering/rebuild.ts';

/** A tenth of what `npm run bench -- trust` does. */
const tenth = 10;
let county: County;
let ledger: Ledger;

before(async () => {
  county = await openCounty({ stories: true });
  await county.settled();
  ledger = await ledgerOf(county, 1000);
});
after(() => county.close());

test('a thousand entries as they lie there agree with themselves and with the checkpoint outside', () => {
  assert.ok(ledger.entries >= 1000);
  assert.deepEqual(ledger.chapters.flatMap(ledger.check), []);
  assert.deepEqual(against(ledger, ledger.chapters, leavesOf(ledger.chapters)), []);
});

test('a byte flipped anywhere, in entries, beside them or in a matter’s row, is found by checking that matter alone', (t) => {
  const { bytes, found, unreadable, same, missed } = flipBytes(ledger, tenth * 10, 3);
  t.diagnostic(`${bytes} bytes: ${found} found, ${unreadable} could not be stored, ${same} say the same`);
  assert.deepEqual(missed, []);
  assert.equal(found + unreadable + same, bytes);
  assert.ok(found > bytes / 2);
});

test('entries dropped or swapped are found in their matter', () => {
  assert.deepEqual(dropEach(ledger, tenth).missed, []);
  assert.deepEqual(swapEach(ledger, tenth).missed, []);
});

test('matters cut or removed with their rows, and rewritten ones, are found against the checkpoint outside', () => {
  assert.deepEqual(cutEach(ledger, tenth).missed, []);
  assert.deepEqual(soundAlone(ledger).missed, [], 'a forgery that its own chain betrays proves nothing');
  assert.deepEqual(rebuildEach(ledger, tenth).missed, []);
  assert.deepEqual(rebuildAll(ledger).missed, []);
});
