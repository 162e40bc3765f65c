import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { importMatters } from '#server/import/import-matters.ts';
import { shippedMaps } from '#server/import/maps/index.ts';
import { openerFor } from '#server/import/opener.ts';
import { pickMap } from '#server/import/pick-map.ts';
import { readTable } from '#server/registers/read-table.ts';
import type { EntryView, MatterList, MatterView } from '#server/routes/contract.ts';
import { ruleOn } from '#server/rulebook.ts';
import { type County, openCounty } from './county.ts';

let county: County;
before(async () => {
  county = await openCounty();
});
after(() => county.close());

async function bring(csv: string | Buffer, dryRun = false) {
  const { house } = county.running;
  const table = await readTable(Buffer.from(csv));
  const map = pickMap(shippedMaps, 'service-request', table.header);
  const rule = ruleOn('service-request', house.now());
  assert.ok(map && rule);
  const actor = await openerFor(house, rule);
  assert.ok(actor?.kind === 'post' && actor.post.key === 'hotline-station');
  return importMatters(house, { rule, map, table, actor, lang: 'zh', dryRun });
}

const count = async () => (await (await county.post('hotline-station')).get<MatterList>('/api/matters?total=1')).total;
const header = 'id,user,subject,time,body,against,for\n';
const lamps = '7,A7,东头村三组路灯不亮,2019/2/28 11:25:05,坏了三天,0,12\n';

test('A dry run says what would happen and leaves everything as it was', async () => {
  const before = await count();
  const { rejected, ...counts } = await bring(`${header}${lamps}`, true);
  assert.deepEqual([counts, rejected], [{ read: 1, new: 1, already: 0, routed: 1, answered: 0 }, []]);
  assert.equal(await count(), before);
});

test('A row becomes a dispatched matter with its number and time, is found by its words, and comes in once', async () => {
  assert.equal((await bring(`${header}${lamps}`)).new, 1);
  const { rejected, ...again } = await bring(`${header}${lamps}${lamps}`);
  assert.deepEqual([again, rejected], [{ read: 2, new: 0, already: 2, routed: 0, answered: 0 }, []]);
  await county.settled();
  const station = await county.post('hotline-station');
  const { items } = await station.get<MatterList>('/api/matters?q=board-year:7');
  const { items: said } = await station.get<MatterList>('/api/matters?q=路灯不亮');
  assert.deepEqual(said, [{ ...items[0], marks: [[5, 9]] }]);
  const matter = await station.get<MatterView>(`/api/matters/${items[0]?.id}`);
  assert.deepEqual([matter.step, matter.channel, matter.external], ['with-unit', 'import', 'board-year:7']);
  assert.equal(matter.form.happened, '2019-02-28');
  assert.equal(matter.form.origin, 'time: 2019/2/28 11:25:05\nagainst: 0\nfor: 12');
  assert.deepEqual(matter.masked, ['contact']);
  const history = await station.get<EntryView[]>(`/api/matters/${matter.id}/entries`);
  assert.deepEqual(
    history.map(({ act, by }) => [act, by.post]),
    [
      ['register', 'hotline-station'],
      ['dispatch', 'hotline-station'],
    ],
  );
  assert.ok((history[0]?.at ?? '') > '2026', 'the ledger keeps the time of entry');
});

test('A number that comes again with other words is rejected with the reason; so is a row that says nothing', async () => {
  const { rejected, ...counts } = await bring(
    `${header}7,A7,别的事,2019/2/28 11:25:05,别的话,0,0\n8,A8,,,,0,0\n9,A9,,不详,只有正文。,0,0\n`,
  );
  assert.deepEqual(counts, { read: 3, new: 1, already: 0, routed: 0, answered: 0 });
  assert.deepEqual(
    rejected.map(({ line }) => line),
    [2, 3],
  );
  assert.match(rejected[0]?.reasons[0] ?? '', /导入过/);
  assert.match(rejected[1]?.reasons[0] ?? '', /什么事/);
});

test('A subject too long for its field stays whole in the detail', async () => {
  const subject = '长'.repeat(150);
  await bring(`${header}10,A9,${subject},2019-02-14 20:00:00,正文,0,0\n`);
  const station = await county.post('hotline-station');
  const { items } = await station.get<MatterList>('/api/matters?q=board-year:10');
  const { title, form } = await station.get<MatterView>(`/api/matters/${items[0]?.id}`);
  assert.deepEqual([title, form.detail], [`${'长'.repeat(99)}…`, `${subject}\n正文`]);
});

test('An answer the source already gave is the station’s answer, and the resident still judges it', async () => {
  const csv =
    'id,user,subject,time,body,reply,reply_time\n5,A5,路灯不亮,2019/4/25 9:32:09,坏了,已修好。,2019/5/10 14:56:53\n';
  assert.equal((await bring(csv)).answered, 1);
  const station = await county.post('hotline-station');
  const { items } = await station.get<MatterList>('/api/matters?q=board-replied:5');
  assert.equal(items[0]?.step, 'answered');
  const history = await station.get<EntryView[]>(`/api/matters/${items[0]?.id}/entries`);
  assert.equal(history[1]?.content.reply, '[2019/5/10 14:56:53]\n已修好。');
});

test('Two imports of one file at the same moment bring each row in once', async () => {
  const rows = Array.from(
    { length: 700 },
    (_, i) => `twice-${i},A1,第${i}盏路灯不亮,2019/2/28 11:25:05,坏了,0,0\n`,
  ).join('');
  const [one, two] = await Promise.all([bring(header + rows), bring(header + rows)]);
  assert.equal(one.new + two.new, 700);
  assert.equal(one.already + two.already, 700);
  const { rows: loose } = await county.running.database.owner.query(
    'select matter from entry e where not exists (select from matter m where m.id = e.matter)',
  );
  assert.deepEqual(loose, []);
});

test('A year of real messages comes in whole', async (t) => {
  const file = new URL('../../shared/data/messages/one-year-of-messages.csv', import.meta.url);
  if (!existsSync(file)) return t.diagnostic('../shared/data is not here: nothing tried');
  const bytes = readFileSync(file);
  const began = performance.now();
  const { rejected, ...counts } = await bring(bytes);
  t.diagnostic(`${Math.round(counts.read / ((performance.now() - began) / 1000))} rows/s`);
  assert.deepEqual([counts.read, counts.new + counts.already, rejected], [4326, 4326, []]);
  assert.ok(counts.routed > 0.9 * counts.new);
  assert.equal((await bring(bytes)).new, 0);
});
