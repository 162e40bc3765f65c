import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { genesis, seal } from './chain.ts';
import type { EntryBody, EntryRow } from './entry.ts';
import type { Algorithm } from './hash.ts';
import { verifyChain } from './verify.ts';

const region = '430199';
const matter = '0199f0c2-7a10-7cc3-9d2e-5f1b6a3c8e01';
const acts = ['register', 'dispatch', 'accept', 'allocate', 'answer', 'resolved'];

function bodyOf(seq: number, prev: string, alg: Algorithm, note: string): EntryBody {
  const at = new Date(Date.UTC(2026, 10, 20) + seq * 3_600_000).toISOString();
  const rule = { procedure: 'service-request', version: '2026-01-01' };
  const act = acts[seq % acts.length] ?? 'answer';
  return {
    format: 1,
    alg,
    region,
    matter,
    seq,
    prev,
    at,
    act,
    by: { office: 'unit' },
    rule,
    data: { note },
    commitments: {},
    set: { step: act },
  };
}

const rowOf = (body: EntryBody): EntryRow => {
  const { seq, at, act, prev } = body;
  return { seq, at, act, body, prev, hash: seal(body).hash };
};

function chainOf(notes: readonly string[], alg: Algorithm = 'sha-256'): EntryRow[] {
  const rows: EntryRow[] = [];
  for (const note of notes) {
    rows.push(rowOf(bodyOf(rows.length + 1, rows.at(-1)?.hash ?? genesis(region, matter, alg), alg, note)));
  }
  return rows;
}

const headOf = (rows: readonly EntryRow[]) => ({ last: rows.length, head: rows.at(-1)?.hash ?? '' });
const verify = (rows: readonly EntryRow[], head: { last: number; head: string } | undefined) =>
  verifyChain({ region, matter, rows, head }).map(({ seq, kind, to }) =>
    to === undefined ? `${kind} ${seq}` : `${kind} ${seq}-${to}`,
  );

/** A row with its place in the table moved, the sealed body untouched. */
const movedTo = (row: EntryRow | undefined, seq: number): EntryRow => ({ ...(row ?? missing()), seq });
const missing = (): never => assert.fail('no such row');

const notes = fc.array(
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\0', '')),
  { minLength: 3, maxLength: 9 },
);
const chains = fc.tuple(notes, fc.constantFrom<Algorithm>('sha-256', 'sm3')).map(([all, alg]) => chainOf(all, alg));
/** A chain and two different places in it. */
const chainsWithPlaces = chains.chain((rows) => {
  const place = fc.integer({ min: 1, max: rows.length });
  return fc
    .tuple(fc.constant(rows), fc.uniqueArray(place, { minLength: 2, maxLength: 2 }))
    .map(([all, [k = 1, j = 2]]) => ({ rows: all, k, j }));
});

test('an untouched chain is whole, in whatever order its rows are read', () => {
  fc.assert(
    fc.property(chains, (rows) => {
      assert.deepEqual(verify(rows, headOf(rows)), []);
      assert.deepEqual(verify([...rows].reverse(), headOf(rows)), []);
      assert.deepEqual(verify(JSON.parse(JSON.stringify(rows)), headOf(rows)), []);
    }),
  );
});

test('any one byte changed in any row is found, and that entry is named alone', () => {
  fc.assert(
    fc.property(chainsWithPlaces, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ rows, k }, where, mask) => {
      const row = rows[k - 1] ?? missing();
      const bytes = Buffer.from(JSON.stringify(row));
      const index = where % bytes.length;
      bytes[index] = (bytes[index] ?? 0) ^ mask;
      const changed = parsed(bytes);
      if (changed === undefined || same(changed, row)) return;
      const findings = verify(rows.with(k - 1, changed), headOf(rows));
      assert.equal(findings.length, 1, findings.join());
      assert.match(findings[0] ?? '', new RegExp(`^(edited|column|reordered) ${k}$`));
    }),
    { numRuns: 2000 },
  );
});

/** What the database would hand over, or nothing when the bytes are no row any more. */
function parsed(bytes: Buffer): EntryRow | undefined {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

// The column `at` is an instant: another spelling of the same one is no change.
const same = (a: EntryRow, b: EntryRow): boolean =>
  JSON.stringify({ ...a, at: Date.parse(String(a.at)) }) === JSON.stringify({ ...b, at: Date.parse(String(b.at)) });

test('an entry rewritten with its own hash made to fit is named', () => {
  fc.assert(
    fc.property(chainsWithPlaces, ({ rows, k }) => {
      const old = rows[k - 1] ?? missing();
      const forged = rowOf(bodyOf(k, old.prev, 'sha-256', 'nothing happened'));
      assert.deepEqual(verify(rows.with(k - 1, forged), headOf(rows)), [`edited ${k}`]);
    }),
  );
});

test('a dropped entry is named, also when the rows after it move up', () => {
  fc.assert(
    fc.property(chainsWithPlaces, ({ rows, k }) => {
      const left = rows.filter(({ seq }) => seq !== k);
      const kind = k === rows.length ? 'cut' : 'dropped';
      assert.deepEqual(verify(left, headOf(rows)), [`${kind} ${k}`]);
      const closed = left.map((row, i) => movedTo(row, i + 1));
      const moved = closed.filter((_, i) => i >= k - 1).map(({ seq }) => `reordered ${seq + 1}`);
      assert.deepEqual(verify(closed, headOf(rows)), [`${kind} ${k}`, ...moved]);
    }),
  );
});

test('two entries that changed places are named', () => {
  fc.assert(
    fc.property(chainsWithPlaces, ({ rows, k, j }) => {
      const swapped = rows.with(k - 1, movedTo(rows[j - 1], k)).with(j - 1, movedTo(rows[k - 1], j));
      const expected = [`reordered ${Math.min(k, j)}`, `reordered ${Math.max(k, j)}`];
      assert.deepEqual(verify(swapped, headOf(rows)), expected);
      const bodies = rows
        .with(k - 1, { ...(rows[k - 1] ?? missing()), body: rows[j - 1]?.body })
        .with(j - 1, { ...(rows[j - 1] ?? missing()), body: rows[k - 1]?.body });
      assert.deepEqual(verify(bodies, headOf(rows)), expected);
    }),
  );
});

test('an inserted entry is named, whether it pushes the others on, stands beside one or follows the last', () => {
  fc.assert(
    fc.property(chainsWithPlaces, ({ rows, k }) => {
      const forged = rowOf(bodyOf(k, rows[k - 1]?.prev ?? '', 'sha-256', 'put in'));
      assert.deepEqual(verify([...rows, forged], headOf(rows)), [`inserted ${k}`]);
      const pushed = rows.map((row) => (row.seq < k ? row : movedTo(row, row.seq + 1)));
      const findings = verify([...pushed, forged], headOf(rows));
      assert.ok(findings.includes(`inserted ${k}`), findings.join());
      const after = rowOf(bodyOf(rows.length + 1, headOf(rows).head, 'sha-256', 'put in'));
      assert.deepEqual(verify([...rows, after], headOf(rows)), [`inserted ${rows.length + 1}`]);
      const copy = movedTo(rows[k - 1], rows.length + 1);
      assert.deepEqual(verify([copy, ...rows], headOf(rows)), [`inserted ${rows.length + 1}`]);
    }),
  );
});

test('a chain shorter than its stored head is named as cut, with what is missing', () => {
  fc.assert(
    fc.property(chainsWithPlaces, ({ rows, k }) => {
      const from = k === rows.length ? `cut ${k}` : `cut ${k}-${rows.length}`;
      assert.deepEqual(verify(rows.slice(0, k - 1), headOf(rows)), [from]);
    }),
  );
});

test('a tail sealed anew, a replaced head and a head that counts wrongly are found', () => {
  const rows = chainOf(['a', 'b', 'c', 'd']);
  const anew = chainOf(['a', 'other', 'c', 'd']);
  assert.deepEqual(verify([...rows.slice(0, 1), ...anew.slice(1)], headOf(rows)), ['edited 4']);
  assert.deepEqual(verify(rows, { last: 4, head: '0'.repeat(64) }), ['edited 4']);
  assert.deepEqual(verify(rows, { ...headOf(rows), last: 3 }), ['column 3']);
  assert.deepEqual(verify([], { last: 2 ** 52, head: '' }), [`cut 1-${2 ** 52}`]);
  assert.deepEqual(verify([], { last: 0, head: '' }), ['cut 1']);
});

test('a chain moved to another matter or another county is found at its first entry', () => {
  const rows = chainOf(['a', 'b']);
  const elsewhere = verifyChain({ region: '430102', matter, rows, head: headOf(rows) });
  assert.deepEqual(
    elsewhere.map(({ seq, kind }) => `${kind} ${seq}`),
    ['column 1', 'column 2'],
  );
});

test('a chain that begins with nothing is found at its first entry', () => {
  const first = rowOf(bodyOf(1, '0'.repeat(64), 'sha-256', 'a'));
  assert.deepEqual(verify([first], headOf([first])), ['edited 1']);
});

test('several things done at once are told apart', () => {
  const rows = chainOf(['a', 'b', 'c', 'd']);
  const [one, two, three, four] = [
    rows[0] ?? missing(),
    rows[1] ?? missing(),
    rows[2] ?? missing(),
    rows[3] ?? missing(),
  ];
  assert.deepEqual(verify([movedTo(one, 3), two, four], headOf(rows)), ['reordered 1', 'dropped 3']);
  const edited = { ...three, body: bodyOf(3, three.prev, 'sha-256', 'other') };
  const beside = movedTo(rowOf(bodyOf(3, three.prev, 'sha-256', 'put in')), 5);
  assert.deepEqual(verify([beside, one, two, edited, four], headOf(rows)), ['edited 3', 'inserted 5']);
});

test('rows without a matter are orphans', () => {
  assert.deepEqual(verify(chainOf(['a', 'b']), undefined), ['orphan 1', 'orphan 2']);
});

test('nothing that lies in a row makes verification throw', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          seq: fc.anything(),
          at: fc.anything(),
          act: fc.anything(),
          body: fc.anything(),
          prev: fc.anything(),
          hash: fc.anything(),
        }),
      ),
      (junk) => {
        const rows: EntryRow[] = JSON.parse(safely(junk));
        assert.equal(verify(rows, { last: 1, head: 'x' }).length > 0, true);
      },
    ),
  );
});

const safely = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}` : part));
