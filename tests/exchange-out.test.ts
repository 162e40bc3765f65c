import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Actor } from '#domain/matter/world.ts';
import { type Change, changesOut } from '#server/exchange/changes-out.ts';
import { partnerOf } from '#server/exchange/partner-of.ts';
import { importMatters } from '#server/import/import-matters.ts';
import { shippedMaps } from '#server/import/maps/index.ts';
import { openerFor } from '#server/import/opener.ts';
import { pickMap } from '#server/import/pick-map.ts';
import { readTable } from '#server/registers/read-table.ts';
import type { EntryView, MatterList, MatterView } from '#server/routes/contract.ts';
import type { TakenInView } from '#server/routes/exchange-view.ts';
import { ruleOn } from '#server/rulebook.ts';
import { type County, type Mine, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let station: Person;
let office: Person;
let lamp: Mine;
before(async () => {
  county = await openCounty();
  station = await county.post('hotline-station');
  office = await county.post('petition-office-petition-office');
  lamp = await county.says('service-request', {
    ...{ subject: '东头村三组路灯不亮', detail: '坏了三天，晚上看不见路。', category: 'urban.municipal' },
    ...{ place: { words: '东头村三组' }, contact: { name: '李建国', phone: '13912340000' } },
  });
});
after(() => county.close());

interface Out {
  readonly items: readonly Change[];
  readonly next: number;
}
const changes = (who: Person, partner: string, after = 0) =>
  who.get<Out>(`/api/exchange/${partner}/changes?after=${after}`);
const find = ({ items }: Out, { number }: Mine) =>
  items.find(({ ours }) => ours === number) ?? assert.fail(`no ${number}`);
const tell = async (who: Person, partner: string, message: object) => {
  const body = { messages: [message] };
  return (await who.send<TakenInView>('POST', `/api/exchange/${partner}/messages`, { body })).body;
};
const looks = async (who: Person, { id }: Mine) =>
  (await who.get<{ items: EntryView[] }>(`/api/matters/${id}/looks`)).items;
const setRow = async (partner: string, body: object) => {
  const admin = await county.post('county-government-admin');
  assert.equal((await admin.send('PATCH', `/api/registers/partners/${partner}`, { body })).status, 200);
};

test('a matter that began here goes out with what was said, so that nobody keys it in again; who said it does not', async () => {
  const one = find(await changes(station, 'city-12345'), lamp);
  assert.deepEqual(
    [one.number, one.subject, one.detail, one.place, one.name, one.phone],
    ['', '东头村三组路灯不亮', '坏了三天，晚上看不见路。', '东头村三组', '', ''],
  );
  const { row } = (
    await station.get<{ items: { key: string; row: { name: string } }[] }>('/api/registers/categories?limit=5000')
  ).items.find(({ key }) => key === 'urban.municipal') ?? { row: { name: '?' } };
  assert.equal(one.category, row.name, 'by its name: keys differ from place to place');
  const csv = await station.send<string>('GET', '/api/exchange/city-12345/changes?format=csv&after=0');
  assert.match(csv.body, /number,ours,procedure,kind,subject,detail,name,phone,place,category,state/);
  assert.match(csv.body, /东头村三组路灯不亮/);
  assert.deepEqual(await looks(station, lamp), []);
});

test('name and telephone go to a partner with a ground for it, and each going out is entered once', async () => {
  await setRow('city-12345', { identity: true });
  assert.equal(find(await changes(station, 'city-12345'), lamp).phone, '', 'no ground, no telephone');
  await setRow('city-12345', { ground: '听溪县12345办法第26条（虚构）' });
  const { next } = await changes(station, 'city-12345');
  for (const _ of [1, 2]) {
    const { name, phone } = find(await changes(station, 'city-12345'), lamp);
    assert.deepEqual([name, phone], ['李建国', '13912340000']);
  }
  const seen = await looks(station, lamp);
  assert.deepEqual(
    seen.map(({ content }) => content.purpose),
    ['交换至听州市12345平台(演示)'],
  );
  assert.deepEqual((await changes(station, 'city-12345', next)).items, [], 'a look is no change');
  await station.does(lamp.id, 'dispatch', { unit: 'jiaotong' });
  const after = await changes(station, 'city-12345', next);
  assert.deepEqual(
    after.items.map(({ ours, state }) => [ours, state]),
    [[lamp.number, '待接单']],
  );
});

test('what comes back with our number is the matter that went out, not a second one', async () => {
  const before = (await station.get<MatterList>('/api/matters?total=1')).total;
  const told = { number: 'GD-900', ours: lamp.number, state: '待接单', registered: '2026-11-21' };
  assert.equal((await tell(station, 'city-12345', told)).new, 0);
  assert.equal((await station.get<MatterList>('/api/matters?total=1')).total, before);
  assert.equal(find(await changes(station, 'city-12345'), lamp).number, 'GD-900', 'and bears their number from now on');
  const twice = await tell(station, 'city-12345', { ...told, number: 'GD-901' });
  assert.match(twice.rejected[0]?.reasons.join() ?? '', /我方编号/);
  const never = await tell(station, 'city-12345', { number: 'GD-902', ours: '990101-00001', subject: '路不平' });
  assert.deepEqual([never.new, never.rejected.length], [0, 1]);
});

test('an accusation goes by itself with its words, and never with who said it', async () => {
  await setRow('xinfang', { identity: true, ground: '《信访工作条例》第21条' });
  const contact = { name: '王秀兰', phone: '13812345678' };
  const claim = await county.says('petition', {
    subject: '补偿款没有发',
    detail: '修路占了地。',
    kind: 'claim',
    contact,
  });
  const accusation = await county.says('petition', {
    ...{ subject: '收受礼品', detail: '收了一张茶几。', kind: 'accusation', contact },
  });
  const out = await changes(office, 'xinfang');
  assert.deepEqual([find(out, claim).kind, find(out, claim).name], ['claim', '王秀兰']);
  assert.ok(!out.items.some(({ ours }) => ours === accusation.number));
  const { house } = county.running;
  const partner = partnerOf(await house.atlas(), 'xinfang');
  assert.ok(partner);
  const post = (await house.atlas()).post('petition-office-petition-office');
  const looker: Actor | undefined = post && { kind: 'post', post };
  const wanted = { after: 0, limit: 100, apart: true, looker, scope: { sql: 'true', params: [] } };
  const apart = find(await changesOut(house, partner, wanted), accusation);
  assert.deepEqual([apart.subject, apart.name, apart.phone], ['收受礼品', '', '']);
});

test('a backlog comes in by the file of the exchange, and its system, told later, doubles nothing', async () => {
  const { house } = county.running;
  const csv = [
    '外部编号,查询码,类别（求决、建议、检举）,标题,内容,姓名,电话,登记日期,状态',
    'XF-2024-7,443322,claim,宅基地证没有办,三年没有办下来。,张某,13700001111,2024-05-06 09:30,办理中',
    'XF-2024-8,,,,,,,2024-05-07,办理中',
    '',
  ].join('\n');
  const table = await readTable(Buffer.from(csv));
  const map = pickMap(shippedMaps, 'petition', table.header);
  const rule = ruleOn('petition', house.now());
  const actor = rule && (await openerFor(house, rule));
  assert.ok(map && rule && actor);
  const bring = () => importMatters(house, { rule, map, table, actor, lang: 'zh', dryRun: false });
  const first = await bring();
  assert.deepEqual([first.read, first.new, first.rejected.map(({ line }) => line)], [2, 1, [3]]);
  assert.deepEqual([(await bring()).new, (await bring()).already], [0, 1]);
  await county.settled();
  const [one] = (await office.get<MatterList>('/api/matters?q=exchange:XF-2024-7')).items;
  const matter = await office.get<MatterView>(`/api/matters/${one?.id}`);
  assert.deepEqual([matter.title, matter.answers.happened], ['宅基地证没有办', '2024-05-06']);
  assert.ok(matter.masked.includes('external-code') && matter.masked.includes('contact'));
  const told = await tell(office, 'xinfang', { number: 'XF-2024-7', subject: '宅基地证没有办', state: '办理中' });
  assert.deepEqual([told.new, told.rejected.length], [0, 0]);
});
