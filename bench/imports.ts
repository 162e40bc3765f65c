import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeCsv } from '#server/registers/write-table.ts';
import { atLeast, type Measured } from './measured.ts';
import { newData, remove, startServer } from './server-process.ts';

const rows = 20_000;

/** `huiyin import` of a file of messages as a user runs it, beside a running server: every row an entry, most of them two. */
export async function imports(): Promise<readonly Measured[]> {
  const data = await newData();
  const server = await startServer(data);
  try {
    const file = join(data, 'messages.csv');
    await writeFile(file, messages());
    const began = performance.now();
    const env = { ...process.env, HUIYIN_DATA: data, DATABASE_URL: '' };
    const args = ['server/cli.ts', 'import', file, '--as', 'service-request'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 1 << 24 });
    const took = (performance.now() - began) / 1000;
    if (!stdout.includes(`new ${rows},`)) throw new Error(stdout);
    return [atLeast('import, rows', rows / took, 'a second', 2000)];
  } finally {
    await server.stop();
    await remove(data);
  }
}

const about = [
  '路灯不亮',
  '自来水经常停',
  '工地夜间施工噪音',
  '垃圾站没人清理',
  '拖欠农民工工资',
  '校车超载',
  '公交改线',
  '房产证办不下来',
];

/** Of the length that real messages have: a title of about 15 characters and a body of about 300. */
function messages(): Buffer {
  const lines = Array.from({ length: rows }, (_, i) => {
    const what = about[i % about.length] ?? '';
    const body =
      `尊敬的领导:本人住在第${i}栋。${what}的问题已经有${i % 90}天了,多次反映没有结果,希望尽快派人来看。`.repeat(6);
    return [`${700_000 + i}`, `U${i}`, `${i}号院${what}`, '2019/3/5 09:30:00', body, '0', `${i % 7}`];
  });
  return writeCsv([['id', 'user', 'subject', 'time', 'body', 'against', 'for'], ...lines]);
}
