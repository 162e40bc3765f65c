import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { demoRows } from '../../demo/demo-rows.ts';
import { ruleOn } from '../../rulebook.ts';
import { pickMap } from '../pick-map.ts';
import { readMap } from '../read-map.ts';
import { shippedMaps } from './index.ts';

const real = new URL('../../../../shared/data/', import.meta.url);
const headers: Readonly<Record<string, string>> = {
  'board-labelled': 'id,subject,time,body,category',
  'board-year': 'id,user,subject,time,body,against,for',
  'board-replied': 'id,user,subject,time,body,reply,reply_time',
};
const pick = (header: string) => pickMap(shippedMaps, 'service-request', header.split(','))?.source;

test('Each shipped mapping is picked by the header it is for, and none by a header with a column it does not know', () => {
  for (const [source, header] of Object.entries(headers)) assert.equal(pick(header), source);
  assert.equal(pick('id,subject,time,body,category,phone'), undefined);
  assert.equal(pick('id,body'), undefined);
  assert.equal(pickMap(shippedMaps, 'petition', ['id', 'subject', 'time', 'body', 'category']), undefined);
});

test('The header of the New York file is known to the last column', (t) => {
  const file = new URL('nyc311/nyc_311_20181021.csv', real);
  if (!existsSync(file)) return t.diagnostic('../shared/data is not here: nothing tried');
  const [header = ''] = readFileSync(file, 'utf8').replace('\uFEFF', '').split(/\r?\n/);
  assert.equal(pick(header), 'nyc-311');
});

test('Every field a shipped mapping fills is on the form, and every category it names is in the register', async () => {
  const known = new Set((await demoRows('categories.csv')).map(({ key }) => key));
  for (const map of shippedMaps) {
    const form = ruleOn(map.procedure, '2026-01-01')?.open.form ?? [];
    for (const [field, filling] of Object.entries(map.fields)) {
      assert.ok(form.includes(field), `${map.source}: ${field}`);
      if (filling.kind !== 'category') continue;
      for (const key of Object.values(filling.as ?? {})) assert.ok(known.has(key), `${map.source}: ${key}`);
    }
  }
});

test('A shipped mapping written out as JSON is read as the same; what is none is refused with the place', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-map-'));
  const file = join(folder, 'map.json');
  for (const map of shippedMaps) {
    await writeFile(file, JSON.stringify(map));
    assert.deepEqual(await readMap(file), map);
  }
  await writeFile(file, '{"source": "A B", "procedure": "service-request", "fields": {}}');
  assert.match(JSON.stringify(await readMap(file)), /source/);
  await writeFile(file, 'not JSON');
  assert.ok('wrong' in (await readMap(file)));
  await rm(folder, { recursive: true });
});

test('The mapping in the manual is one', async () => {
  const manual = readFileSync(new URL('../../../docs/import.md', import.meta.url), 'utf8');
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-map-'));
  const file = join(folder, 'map.json');
  await writeFile(file, /```json\n([\s\S]*?)```/.exec(manual)?.[1] ?? '');
  const map = await readMap(file);
  assert.ok(!('wrong' in map), JSON.stringify(map));
  await rm(folder, { recursive: true });
});
