import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { groupVoices } from '#domain/topics/group-voices.ts';
import { values } from '#regulations/index.ts';
import { foundIn, judgedTopics } from '../bench/listen/topic-found.ts';
import { yearOfMessages } from '../bench/listen/topics.ts';
import { heatRule } from '../server/listen/heat-rule.ts';
import { cutWords } from '../server/listen/words.ts';

const cli = fileURLToPath(new URL('../server/cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'huiyin-topics-'));
after(() => rmSync(folder, { recursive: true }));

function topics(file: string, text: string | undefined, ...args: readonly string[]) {
  if (text !== undefined) writeFileSync(join(folder, file), text);
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, LANG: 'en_GB.UTF-8' } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'topics', file, ...args], options);
  return { code: status, out: stdout, log: stderr };
}

const lamps =
  '1,李甲,南门小区路灯不亮,2026/3/1 8:00:00,路灯坏了三天,2,0\n2,李乙,南门小区的路灯坏了,2026-03-05,路灯一直不亮,0,1\n';
const water = '3,李甲,西山村自来水浑浊,2026/3/2,水是黄的,0,0\n';

test('A file becomes one array of problems, hottest first, and says what was left out', () => {
  const header = 'id,user,subject,time,body,for,against\n';
  const { code, out, log } = topics(
    'a.csv',
    `${header}${lamps}${water}4,李丙,没有时间,,水,0,0\n3,李丁,又一个三号,2026/3/2,水,0,0\n`,
    '--least',
    '1',
  );
  assert.equal(code, 0);
  const [hot, other, ...more] = JSON.parse(out);
  assert.deepEqual(more, []);
  assert.deepEqual(hot.ids, ['1', '2']);
  const { title, place, count, people, from, to, against } = hot;
  assert.deepEqual(
    { place, count, people, from, to, for: hot.for, against },
    {
      ...{ place: '南门小区', count: 2, people: 2, from: '2026-03-01', to: '2026-03-05', for: 2, against: 1 },
    },
  );
  assert.match(title, /^南门小区.*路灯/);
  assert.ok(hot.heat > other.heat && other.count === 1);
  assert.match(log, /Line 5 is left out: its time cannot be read/);
  assert.match(log, /Line 6 is left out: its id stands above already/);
  assert.ok(!out.includes('李甲'), 'who spoke is only counted');
});

test('Headers in Chinese are known, others are named, and bad use says what to do', () => {
  const chinese = topics('b.csv', `编号,留言用户,标题,时间,内容,点赞数,反对数\n${lamps}`);
  assert.equal(JSON.parse(chinese.out).length, 1);
  const odd = `n,u,head,t,words,f,a\n${lamps}`;
  const named = topics('c.csv', odd, '--columns', 'id=n,user=u,subject=head,time=t,body=words', '--day', '2027-03-05');
  assert.equal(JSON.parse(named.out)[0].parts.recency, 0.75);
  const unnamed = topics('c.csv', odd);
  assert.deepEqual(
    [unnamed.code, /no column subject, body\. It has: n, u, head/.test(unnamed.log)],
    [2, true],
    unnamed.log,
  );
  for (const args of [
    ['--columns', 'colour=n'],
    ['--day', 'May'],
    ['--least', '0'],
    ['--columns', 'subject=nowhere'],
  ])
    assert.equal(topics('c.csv', odd, ...args).code, 2, args.join(' '));
  assert.equal(topics('nowhere.csv', undefined).code, 2);
  assert.equal(topics('d.csv', 'subject,body,time\n').code, 1);
});

test('Of real messages the problems gathered by hand are found again, whole and pure', async (t) => {
  const voices = await yearOfMessages(1 / 5);
  if (voices === undefined) return t.diagnostic('../shared/data is not here: nothing tried');
  const rule = heatRule((name) => Number(values[name]?.[0]?.is));
  const grouped = groupVoices(voices, { cut: cutWords, rule }).topics;
  const found = new Map(judgedTopics().map((judged) => [judged.key, foundIn(grouped, judged)]));
  for (const key of ['bundled-parking', 'mixing-plant', 'restaurant-fumes', 'car-loans', 'talent-subsidy']) {
    const { rank = 99, recall = 0, purity = 0 } = found.get(key) ?? {};
    assert.ok(rank <= 5 && recall >= 0.8 && purity >= 0.8, `${key}: rank ${rank}, recall ${recall}, purity ${purity}`);
  }
});
