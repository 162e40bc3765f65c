import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { type Zippable, zipSync } from 'fflate';
import { NoTable, readTable } from './read-table.ts';
import { writeCsv, writeXlsx } from './write-table.ts';

const text = (words: string) => new TextEncoder().encode(words);
const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const book =
  '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>';
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
const sheetOf = (rows: string, before = '') =>
  `<?xml version="1.0"?>${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

/** A workbook with this first sheet, and whatever else. */
const workbook = (sheet: Uint8Array, more: Zippable = {}): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': text(types),
      'xl/workbook.xml': text(book),
      'xl/_rels/workbook.xml.rels': text(relations),
      'xl/worksheets/sheet1.xml': sheet,
      ...more,
    }),
  );

/** That it is refused, soon, and that the process has not grown by what it unfolds into. */
async function refused(bytes: Buffer): Promise<void> {
  const before = process.memoryUsage().rss;
  await assert.rejects(readTable(bytes), NoTable);
  const grown = (process.memoryUsage().rss - before) / 2 ** 20;
  assert.ok(grown < 700, `${Math.round(grown)} MB`);
}

test('a plain workbook made the same way is read', async () => {
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>编号</t></is></c></row>';
  const { header } = await readTable(workbook(text(sheetOf(row))));
  assert.deepEqual(header, ['编号']);
});

test('a workbook that unfolds a thousandfold is refused while it unfolds', { timeout: 60_000 }, async () => {
  const bomb = workbook(new Uint8Array(120 * 2 ** 20).fill(32));
  assert.ok(bomb.length < 2 ** 20);
  await refused(bomb);
});

test('entities that unfold, or name a file of ours, stay words or are refused', async () => {
  const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const doctype = `<!DOCTYPE x [<!ENTITY l0 "lol">${lol}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>&l9;&f;</t></is></c></row>';
  const read = await readTable(workbook(text(sheetOf(row, doctype)))).catch((error: unknown) => error);
  if (read instanceof Error) return assert.ok(read instanceof NoTable);
  assert.doesNotMatch(JSON.stringify(read), /root:|lollol/);
});

test('one cell at the far corner does not make a sheet of seventeen thousand million', {
  timeout: 90_000,
}, async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  await refused(workbook(text(sheetOf(rows))));
});

test('a cut or scrambled workbook is refused', async () => {
  const whole = await writeXlsx([['a'], ['b']], '册');
  await refused(whole.subarray(0, whole.length >> 1));
  await refused(Buffer.concat([whole.subarray(0, 200), Buffer.alloc(200, 7), whole.subarray(400)]));
  await refused(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(1000)]));
});

test('no cell that goes out is calculated, however it begins; what machines cannot hold does not break the file', async () => {
  const risky = [
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
    '=cmd|"/C calc"!A0',
  ];
  const csv = writeCsv([['a'], ...risky.map((cell) => [cell])]).toString();
  const { rows } = await readTable(Buffer.from(csv));
  assert.deepEqual(
    rows.map(({ cells }) => cells[0]),
    risky,
  );
  for (const [cell] of parse(csv, { bom: true })) assert.match(String(cell), /^['a]/);
  const odd = ['\u0000a', '\u0008b', '\ufffec', 'd\ud800', '=1+1', '<c>&"'];
  const table = await readTable(await writeXlsx([['a'], ...odd.map((cell) => [cell])], '册'));
  assert.deepEqual(
    table.rows.map(({ cells }) => cells[0]),
    ['a', 'b', 'c', 'd', '=1+1', '<c>&"'],
  );
});
