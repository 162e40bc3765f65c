import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { keepCorrespondent } from '#server/messages/correspondents.ts';
import { waysTo } from '#server/messages/ways-to.ts';
import type { EntryView, MatterView } from '#server/routes/contract.ts';
import type { PurposeView } from '#server/routes/looks.ts';
import { callFor, keepCall } from '#server/store/calls.ts';
import { openPersonal } from '#server/store/open-personal.ts';
import { destroyPersonKey } from '#server/store/person-key.ts';
import { usesOf } from '#server/store/personal-use.ts';
import { verify } from '#server/verify/verify.ts';
import { type County, openCounty, saying } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let station: Person;
before(async () => {
  county = await openCounty();
  station = await county.post('hotline-station');
});
after(() => county.close());

/** Said once each and nowhere else: found in a table, they were put there by us. */
const wang = { name: '王封测', phone: '13987650001', email: 'feng.ce@example.org', address: '封测路七十七号' };
const li = { name: '李封测', phone: '13987650002' };
const zhao = { name: '赵封测', phone: '13987650003' };
const papers = { parcel: '430199199999-JA-77777', certificate: '封测农地承包权(2016)第7777号' };
const secrets = [wang, li, zhao, papers].flatMap((one) => Object.values(one));

const all = async <T extends object>(sql: string, params: unknown[] = []) =>
  (await county.running.database.owner.query<T>(sql, params)).rows;

/** Everything that is put in, by every way a person comes in. */
async function putIn(): Promise<void> {
  const { house } = county.running;
  const { id } = await county.says('service-request', { ...saying, contact: wang, 'external-code': '封测8391' });
  await county.says('petition', { subject: '补偿', detail: '没有发。', kind: 'claim', contact: li });
  const accusation = { subject: '收礼', detail: '有票据。', kind: 'accusation', contact: li, 'accused-person': zhao };
  await county.says('petition', accusation);
  await county.says('land-dispute', {
    subject: '田埂',
    detail: '越界。',
    ...papers,
    household: wang,
    'other-side': zhao,
  });
  await keepCorrespondent(house, id, 'e-mail', { to: wang.email });
  await keepCall(house, { call: 'sealed-1', agent: 'hotline-station', event: 'ringing', phone: wang.phone });
  const office = await county.post('petition-office-petition-office');
  const told = {
    number: 'XF-FC-1',
    procedure: 'petition',
    kind: 'claim',
    subject: '路',
    detail: '坏了。',
    state: '已登记',
    registered: '2026-11-03',
  };
  const messages = [
    { ...told, ...li },
    { ...told, ...li, subject: '桥' },
    { ...zhao, procedure: 'petition', state: '?' },
  ];
  const taken = await office.send<{ rejected: unknown[] }>('POST', '/api/exchange/xinfang/messages', {
    body: { messages },
  });
  assert.deepEqual([taken.status, taken.body.rejected.length], [200, 1]);
  await county.settled();
}

test('no table holds a name, a number, an address or a document number in the clear: not as text, not as JSON, not as bytes', async () => {
  await putIn();
  const tables = await all<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  assert.ok(tables.length > 40);
  const hex = secrets.map((secret) => Buffer.from(secret).toString('hex'));
  const base64 = secrets.map((secret) => Buffer.from(secret).toString('base64').slice(0, 12));
  for (const { name } of tables)
    for (const { row } of await all<{ row: string }>(`select t::text as row from ${name} t`))
      for (const secret of [...secrets, ...hex, ...base64]) assert.ok(!row.includes(secret), `${secret} in ${name}`);
  const kept = await all<{ n: number }>(`select count(*) as n from content where fields::text like '%"sealed": "p:%'`);
  assert.ok((kept[0]?.n ?? 0) >= 4, 'and they are there, sealed');
  assert.ok(
    (await all('select 1 from exchange_difference')).length > 0 &&
      (await all('select 1 from exchange_reject')).length === 1,
  );
});

test('each person has a key of their own, nobody has one who said nothing of themselves, and what is moved to another does not open', async () => {
  const { house, database } = county.running;
  const [one, two] = [
    await county.says('service-request', { ...saying, contact: wang }),
    await county.says('service-request', { ...saying, contact: li }),
  ];
  const none = await county.says('service-request');
  const keys = await all<{ wrapped: string }>('select wrapped from person_key where matter = any($1)', [
    [one.id, two.id, none.id],
  ]);
  assert.equal(new Set(keys.map(({ wrapped }) => wrapped)).size, 2);
  await database.owner.query(
    `update content c set fields = jsonb_set(c.fields, '{contact}', o.fields->'contact') from content o where c.matter = $1 and o.matter = $2 and c.seq = 1 and o.seq = 1`,
    [one.id, two.id],
  );
  await assert.rejects(openPersonal(house, { use: 'verify' }, one.id));
  await database.owner.query(
    'update person_key p set wrapped = o.wrapped from person_key o where p.matter = $1 and o.matter = $2',
    [one.id, two.id],
  );
  await assert.rejects(openPersonal(house, { use: 'verify' }, one.id));
  const { findings } = await verify(house, database.owner);
  assert.ok(findings.length > 0 && findings.every(({ matter }) => matter === undefined || matter === one.id));
});

test('with the key of the person gone nothing of theirs opens, not for the party either, and others are untouched', async () => {
  const { house } = county.running;
  const one = await county.says('service-request', { ...saying, contact: wang });
  const other = await county.says('service-request', { ...saying, contact: wang });
  const mine = async (who: typeof one) =>
    (await who.me.send<{ fields: object }>('POST', `/api/matters/${who.id}/looks`, { body: { purpose: '看看' } })).body
      .fields;
  assert.deepEqual(await mine(one), { contact: wang });
  assert.equal(await destroyPersonKey(house.db, house.region, one.id), true);
  assert.deepEqual([await mine(one), await mine(other)], [{}, { contact: wang }]);
  assert.equal(await destroyPersonKey(house.db, house.region, one.id), false);
});

test('a purpose from the list shows what it needs and no more; it stands in the entry, and the resident reads it', async () => {
  const { id, me } = await county.says('service-request', { ...saying, contact: wang });
  const look = async (body: object) =>
    await station.send<{ fields: { contact: object } }>('POST', `/api/matters/${id}/looks`, { body });
  const { items } = await station.get<{ items: PurposeView[] }>('/api/purposes');
  assert.deepEqual(
    items.find(({ purpose }) => purpose === 'call-back'),
    {
      ...{ purpose: 'call-back', label: '回访', shows: ['name', 'phone'], words: false, clarity: 'clear' },
    },
  );
  assert.deepEqual((await look({ purpose: 'call-back' })).body.fields.contact, {
    ...wang,
    email: 'f***@example.org',
    address: '***',
  });
  assert.deepEqual((await look({ purpose: 'visit', words: '看现场' })).body.fields.contact, {
    ...wang,
    email: 'f***@example.org',
  });
  assert.equal((await look({ purpose: 'supervise' })).status, 403, 'no purpose of a station');
  assert.equal((await look({ purpose: 'print', words: '打印文书：答复' })).status, 403, 'the system’s own');
  assert.equal((await look({ purpose: 'other' })).status, 422, 'something else has to be said');
  const looks = (await me.get<{ items: EntryView[] }>(`/api/matters/${id}/looks`)).items;
  assert.deepEqual(
    looks.map(({ data }) => data),
    [{ purpose: 'call-back' }, { purpose: 'visit' }],
  );
  assert.match(looks[0]?.sentence ?? '', /用途：回访/);
  assert.match(looks[1]?.sentence ?? '', /用途：上门或到现场办理（看现场）/);
});

test('an office that is only to recognise somebody is shown parts, on the record too; one that sees masks is shown nothing', async () => {
  const { id, me } = await county.says('service-request', { ...saying, contact: wang });
  const supervisor = await county.post('county-government-supervisor');
  const shown = await supervisor.send<{ fields: object }>('POST', `/api/matters/${id}/looks`, {
    body: { purpose: 'supervise' },
  });
  assert.deepEqual(shown.body.fields, {
    contact: { name: '王*', phone: '139****0001', email: 'f***@example.org', address: '***' },
  });
  assert.equal((await me.get<{ items: EntryView[] }>(`/api/matters/${id}/looks`)).items.length, 1);
  const auditor = await county.post('county-government-auditor');
  assert.equal(
    (await auditor.send('POST', `/api/matters/${id}/looks`, { body: { purpose: 'supervise' } })).status,
    403,
  );
  assert.deepEqual((await auditor.get<{ items: PurposeView[] }>('/api/purposes')).items, []);
  assert.deepEqual((await auditor.get<MatterView>(`/api/matters/${id}`)).form.contact, '***');
});

test('nothing opens on a look that is not in the ledger', async () => {
  const { house } = county.running;
  const [one, two] = [
    await county.says('service-request', { ...saying, contact: wang }),
    await county.says('service-request', { ...saying, contact: li }),
  ];
  await station.send('POST', `/api/matters/${two.id}/looks`, { body: { purpose: 'contact' } });
  const seq = (await station.get<{ items: EntryView[] }>(`/api/matters/${two.id}/looks`)).items[0]?.seq ?? 0;
  assert.deepEqual(await openPersonal(house, { matter: two.id, seq }, two.id), { contact: li });
  const forged = [
    { matter: one.id, seq: 1 },
    { matter: one.id, seq },
    { matter: two.id, seq },
  ];
  for (const ground of forged) await assert.rejects(openPersonal(house, ground, one.id), /No look/);
});

test('what the system opens by itself is counted by matter and day, and a call shown is counted once', async () => {
  const { house } = county.running;
  const { id, me } = await county.says('service-request', { ...saying, contact: wang });
  await me.send('POST', `/api/matters/${id}/looks`, { body: { purpose: '看看' } });
  await keepCorrespondent(house, id, 'e-mail', { to: wang.email });
  const [matter] = await all<{ state: never }>('select state from matter where id = $1', [id]);
  await waysTo(house, matter?.state as never);
  await waysTo(house, matter?.state as never);
  const counted = (await usesOf(house, id)).map(({ use, by, n }) => [use, by, n]).sort();
  assert.deepEqual(
    counted.filter(([use]) => use === 'own'),
    [['own', '', 1]],
  );
  assert.ok(
    counted.some(([use, by, n]) => use === 'message' && by === '' && Number(n) >= 2),
    JSON.stringify(counted),
  );
  await keepCall(house, { call: 'sealed-2', agent: 'hotline-station-2', event: 'ringing', phone: li.phone });
  for (const _ of [1, 2, 3]) assert.equal((await callFor(house, 'hotline-station-2'))?.phone, li.phone);
  assert.deepEqual(await all(`select by, n from personal_use where use = 'ring' and by = 'hotline-station-2'`), [
    { by: 'hotline-station-2', n: 1 },
  ]);
});
