import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTable } from './read-table.ts';
import { writeCsv, writeXlsx } from './write-table.ts';

const lines = [
  ['编号', '名称'],
  ['001', '青石镇'],
  ['=1+1', '@SUM(A1)'],
  ['-5', '+86 1'],
  ['a,b', '两\n行'],
];
const cells = lines.slice(1);

test('CSV goes out without formulas and comes back as it was', async () => {
  const csv = writeCsv(lines);
  const text = csv.toString();
  assert.ok(text.startsWith('\ufeff编号'));
  assert.ok(text.includes("'=1+1,'@SUM(A1)") && text.includes("\r\n-5,'+86 1"));
  assert.deepEqual(
    (await readTable(csv)).rows.map((row) => row.cells),
    cells,
  );
});

test('a workbook goes out as text and comes back with its leading zeros', async () => {
  const table = await readTable(await writeXlsx(lines, '册'));
  assert.deepEqual(table.header, ['编号', '名称']);
  assert.deepEqual(
    table.rows.map((row) => row.cells),
    cells,
  );
  assert.deepEqual(
    table.rows.map(({ line }) => line),
    [2, 3, 4, 5],
  );
});

test('files saved by old spreadsheets are read: GB 18030, UTF-16, tabs, semicolons', async () => {
  const gb = Buffer.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0x61, 0x0a, 0x31, 0x2c, 0x32]);
  assert.deepEqual((await readTable(gb)).header, ['编号', 'a']);
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('编号\t名称\r\n1\t镇\r\n', 'utf16le')]);
  assert.deepEqual((await readTable(utf16)).rows[0]?.cells, ['1', '镇']);
  assert.deepEqual((await readTable(Buffer.from('a;b\n\n1;2\n'))).rows, [{ line: 3, cells: ['1', '2'] }]);
});

test('an empty file is an empty table', async () => {
  assert.deepEqual(await readTable(Buffer.alloc(0)), { header: [], rows: [] });
});
