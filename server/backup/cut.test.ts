import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import fc from 'fast-check';
import { cut, type Piece } from './cut.ts';

const bounds = { least: 64, most: 512, oneIn: 4 };

/** As the driver hands it over: in chunks that end anywhere. */
async function pieces(text: string, chunk: number): Promise<Piece[]> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
    bytes.subarray(i * chunk, (i + 1) * chunk),
  );
  const found: Piece[] = [];
  for await (const piece of cut(Readable.from(chunks), 1, bounds)) found.push(piece);
  return found;
}

const rows = fc.array(fc.tuple(fc.uuid(), fc.string({ maxLength: 40 })), { maxLength: 200 });
const textOf = (all: readonly (readonly [string, string])[]) =>
  all.map(([key, rest]) => `${key}\t${rest.replaceAll(/[\n\t\\]/g, '')}\n`).join('');

test('pieces are whole rows, together the same rows in the same order, wherever the chunks end', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 300 }), async (all, chunk) => {
      const text = textOf(all);
      const found = await pieces(text, chunk);
      assert.equal(found.map((piece) => piece.text.toString()).join(''), text);
      assert.equal(
        found.reduce((sum, piece) => sum + piece.rows, 0),
        all.length,
      );
      for (const piece of found) assert.equal(piece.text.toString().split('\n').length - 1, piece.rows);
    }),
  );
});

test('a row more or less changes the piece it is in and at most the next, not all that follow', async () => {
  const all = Array.from(
    { length: 5000 },
    (_, i) => [`row-${String(i * 7919).padStart(9, '0')}`, `text of ${i}`] as const,
  );
  const before = new Set((await pieces(textOf(all), 999)).map((piece) => piece.text.toString()));
  const after = await pieces(textOf(all.toSpliced(2500, 1)), 999);
  const fresh = after.filter((piece) => !before.has(piece.text.toString()));
  assert.ok(before.size > 50, `${before.size} pieces`);
  assert.ok(fresh.length <= 2, `${fresh.length} of ${after.length} pieces are new`);
});
