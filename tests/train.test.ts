import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { ModelsView } from '#server/routes/listening-models-contract.ts';
import type { RouteView } from '#server/routes/proposal.ts';
import { huiyin as commandLine } from './command-line.ts';
import { type County, openCounty } from './county.ts';

const folder = mkdtempSync(join(tmpdir(), 'huiyin-train-'));
let county: County;
before(async () => {
  county = await openCounty();
});
after(async () => {
  await county.close();
  rmSync(folder, { recursive: true });
});

/** Beside the running server, in its database. */
const huiyin = (...args: readonly string[]) => commandLine(county.data, folder, ...args);

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const labels = {
  education: '娃娃 先生 背书 念字',
  transport: '末趟 绕远 挤不上 等半天',
  城乡建设: '灯杆 井盖 坑洼 护栏',
};
const labelled = Object.entries(labels).flatMap(([label, said]) =>
  Array.from({ length: 12 }, (_, i) => {
    const words = said.split(' ');
    return `${i},${words[i % 4]}${words[(i + 1) % 4]},说的是${words[(i * 3) % 4]},${label}\n`;
  }),
);

const lines = [
  '{"id":7,"subject":"娃娃背书","body":"先生念字"}',
  'no JSON',
  '{"id":"x","subject":"井盖坑洼"}',
  '{"subject":"no id"}',
  '{"id":8,"subject":"","body":""}',
];

test('without a model suggest says what to do, and answers nothing', async () => {
  const { code, out, log } = await huiyin('suggest', file('some.jsonl', `\uFEFF${lines.join('\r\n')}\n\n`));
  assert.deepEqual([code, out], [1, '']);
  assert.match(log, /Fit one first: huiyin train/);
});

test('a model is fitted to a file, says what it is worth, is in force at once in the running server, and told', async () => {
  const csv = file(
    'labelled.csv',
    `\uFEFFid,subject,body,category\n${labelled.join('')}90,没有标签,,\n91,,,education\n`,
  );
  const { code, out, log } = await huiyin('train', csv, '--text', 'subject,body', '--label', 'category');
  assert.equal(code, 0, log);
  assert.match(out, /version 1: 36 messages and 3 categories.*\nCross-validated .*macro-F1 [01]\.\d{3}/);
  assert.match(log, /1 rows have no label.*lines 38/);
  const station = await county.post('hotline-station');
  const { versions, changes } = await station.get<ModelsView>('/api/models');
  assert.deepEqual(
    versions.map((one) => [one.version, one.state, one.source, one.examples]),
    [[1, 'in-force', 'file', 36]],
  );
  assert.ok(changes[0]?.why === 'trained' && changes[0].matter !== null);
  const body = { procedure: 'service-request', subject: '娃娃背书，先生念字' };
  const { known, best } = (await station.send<RouteView>('POST', '/api/route', { body })).body;
  assert.deepEqual([known?.category, best?.unit], ['education', 'jiaoyu']);
});

test('suggest answers every line that can be read, by the labels of the file, and names those that cannot', async () => {
  const { code, out, log } = await huiyin('suggest', 'some.jsonl');
  const answers = out.split('\n').map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  assert.equal(code, 1);
  assert.deepEqual(
    answers.slice(0, 2).map(({ id, category, unit }) => [id, category, unit]),
    [
      [7, 'education', 'jiaoyu'],
      ['x', '城乡建设', 'zhujian'],
    ],
  );
  assert.deepEqual([answers.length, typeof answers[2]?.category, answers[2]?.abstain], [3, 'string', true]);
  assert.match(log, /Line 2: .*\n.*Line 4: /);
});

test('a file that nothing can be learned from is bad use, and says why', async () => {
  const few = file('few.csv', 'subject,body,category\na,b,c\n');
  for (const [args, why] of [
    [
      ['train', few, '--text', 'subject,text', '--label', 'category'],
      /no column text\. It has: subject, body, category/,
    ],
    [['train', few, '--text', 'subject', '--label', 'category'], /has 1 rows .* are needed/],
    [['train', few], /--text and --label/],
    [['suggest', '.'], /cannot be read/],
  ] as const) {
    const { code, log } = await huiyin(...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(log, why);
  }
});

test('a model of an earlier program is not read as something else: suggest says to fit a new one', async () => {
  const { db, region } = county.running.house;
  await db.query(`update model set bytes = '\\x00' where state = 'in-force' and region = $1`, [region]);
  const { code, out, log } = await huiyin('suggest', 'some.jsonl');
  assert.deepEqual([code, out], [1, '']);
  assert.match(log, /Fit a new one with huiyin train/);
});
