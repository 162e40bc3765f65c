import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Register } from '#domain/words/register.ts';
import { registers } from '#regulations/registers/index.ts';
import type { MatterView, Problem } from '#server/routes/contract.ts';
import { openSession } from '#server/who/sessions.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';

interface RowView {
  readonly key: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly since: string;
  readonly by: string;
  readonly until?: string;
}
interface Page {
  readonly columns: readonly { readonly name: string; readonly label: string; readonly required: boolean }[];
  readonly items: readonly RowView[];
  readonly next: string | null;
}
interface Imported {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly rejected: readonly { readonly line: number; readonly reasons: readonly string[] }[];
}

let county: County;
let admin: Person;
before(async () => {
  county = await openCounty();
  admin = await county.post('county-government-admin');
});
after(() => county.close());

/** Sends a spreadsheet as the holder of an account. */
async function upload(
  username: string,
  path: string,
  csv: string,
): Promise<{ status: number; body: Imported & Problem }> {
  const { house, database } = county.running;
  const { rows } = await database.owner.query<{ id: string }>('select id from staff where username = $1', [username]);
  const token = await openSession(house, { staff: rows[0]?.id ?? '' });
  const body = new FormData();
  body.set('file', new Blob([csv], { type: 'text/csv' }), 'rows.csv');
  const headers = { authorization: `Bearer ${token}` };
  const reply = await fetch(`${county.url}${path}`, { method: 'POST', headers, body });
  return { status: reply.status, body: (await reply.json()) as Imported & Problem };
}

const village = { key: 'new-village', name: '新村', kind: 'village', parents: ['qingshi'] };

test('Anybody reads public registers and their public columns only; posts are for staff', async () => {
  const open = await county.stranger.get<{ name: string; mayEdit: boolean }[]>('/api/registers');
  assert.deepEqual(
    open.map(({ name }) => name),
    Object.values<Register>(registers).flatMap((register) => (register.public ? [register.id] : [])),
  );
  assert.ok(open.every(({ mayEdit }) => !mayEdit));
  const page = await county.stranger.get<Page>('/api/registers/categories?limit=5000');
  assert.ok(page.items.length > 100 && page.items.every(({ row, by }) => row.words === undefined && by === ''));
  assert.equal((await county.stranger.send('GET', '/api/registers/posts')).status, 401);
  assert.equal((await county.stranger.send('GET', '/api/registers/none')).status, 404);
  const hidden = await county.stranger.get<Page>('/api/registers/categories?q=架空层');
  assert.deepEqual(hidden.items, [], 'a hidden column is not searched');
  const seen = await admin.get<Page>('/api/registers/categories?q=架空层');
  assert.equal(seen.items.length, 1, 'by whoever reads it, it is');
});

test('Pages follow each other without a gap, and words are found in names', async () => {
  const whole = await admin.get<Page>('/api/registers/categories?limit=5000');
  const keys: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Page = await admin.get<Page>(`/api/registers/categories?limit=50&cursor=${cursor}`);
    keys.push(...page.items.map(({ key }) => key));
    cursor = page.next;
  }
  assert.deepEqual(
    keys,
    whole.items.map(({ key }) => key),
  );
  const found = await admin.get<Page>(`/api/registers/units?q=${encodeURIComponent('交通运输')}`);
  assert.deepEqual(
    found.items.map(({ key }) => key),
    ['jiaotong'],
  );
  assert.equal(found.columns[0]?.label, '编号');
});

test('A row is added, changed and taken out by the office that keeps the register, and its history stays', async () => {
  assert.equal((await admin.send('POST', '/api/registers/units', { body: village })).status, 201);
  const path = '/api/registers/units/new-village';
  assert.equal((await admin.send('PATCH', path, { body: { name: '新新村', note: '试' } })).status, 200);
  const changed = await admin.send<RowView>('PATCH', path, { body: { note: null } });
  assert.deepEqual([changed.body.row, changed.body.by], [{ ...village, name: '新新村' }, 'county-government-admin']);
  assert.equal((await county.running.house.atlas()).units.get('new-village')?.name, '新新村');
  assert.equal((await admin.send('DELETE', path)).status, 204);
  assert.equal((await admin.send('DELETE', path)).status, 404);
  const history = await admin.get<RowView[]>(`${path}/history`);
  assert.deepEqual(
    history.map(({ row }) => [row.name, row.note]),
    [
      ['新新村', undefined],
      ['新新村', '试'],
      ['新村', undefined],
    ],
  );
  assert.ok(history.every(({ until }) => until !== undefined));
});

test('A key with colons is reached when it is encoded', async () => {
  const path = `/api/registers/catalogue/${encodeURIComponent('430199:urban:2020-01-01')}`;
  assert.equal((await admin.get<RowView[]>(`${path}/history`))[0]?.row.unit, 'zhujian');
  const station = await county.post('hotline-station');
  assert.equal((await station.send('PATCH', path, { body: { note: '总则' } })).status, 200);
});

test('Whoever does not keep a register is refused with the rule and its article', async () => {
  assert.equal((await county.stranger.send('POST', '/api/registers/units', { body: village })).status, 401);
  const station = await county.post('hotline-station');
  for (const [method, path] of [
    ['POST', '/api/registers/units'],
    ['PATCH', '/api/registers/units/jiaotong'],
    ['DELETE', '/api/registers/units/jiaotong'],
  ] as const) {
    const { status, body } = await station.send<Problem>(method, path, method === 'DELETE' ? {} : { body: village });
    assert.deepEqual([status, body.rule], [403, 'registers/units'], `${method} ${path}`);
    assert.ok(body.law && body.message);
  }
  assert.equal((await upload('hotline-station', '/api/registers/units/import', 'key,name\nx,y\n')).status, 403);
});

test('A row that cannot stand is refused with the column and what to do', async () => {
  const wrong = async (method: string, path: string, body: object) => {
    const reply = await admin.send<Problem>(method, path, { body });
    assert.equal(reply.status, 422, JSON.stringify(reply.body));
    return reply.body;
  };
  assert.equal((await wrong('POST', '/api/registers/units', { ...village, parents: ['nobody'] })).field, 'parents');
  assert.equal((await wrong('POST', '/api/registers/units', { ...village, key: 'jiaotong' })).field, 'key');
  assert.equal((await wrong('POST', '/api/registers/units', { ...village, odd: 1 })).field, 'odd');
  assert.equal((await wrong('PATCH', '/api/registers/units/jiaotong', { key: 'other' })).field, 'key');
  assert.match((await wrong('PATCH', '/api/registers/units/jiaotong', { name: null })).message, /名称/);
  const used = await admin.send<Problem>('DELETE', '/api/registers/units/jiaotong');
  assert.deepEqual([used.status, used.body.rule], [422, 'registers/units']);
  assert.match(used.body.message, /还被其他登记册使用/);
});

test('A post or unit with open matters stays where it is until they are handed over, by hand or by file', async () => {
  const { id } = await county.says('service-request');
  const station = await county.post('hotline-station');
  await station.does(id, 'dispatch', { unit: 'jiaotong' });
  const { post } = await station.get<MatterView>(`/api/matters/${id}`);
  const moved = await admin.send<Problem>('PATCH', `/api/registers/posts/${post}`, { body: { unit: 'huanbao' } });
  assert.equal(moved.status, 422);
  assert.match(moved.body.message, /移交/);
  assert.equal((await admin.send('DELETE', `/api/registers/posts/${post}`)).status, 422);
  assert.equal((await admin.send('PATCH', '/api/registers/units/jiaotong', { body: { kind: 'town' } })).status, 422);
  assert.equal((await admin.send('PATCH', `/api/registers/posts/${post}`, { body: { name: '收件岗甲' } })).status, 200);
  const file = `key,unit,office,name\n${post},huanbao,unit,某岗\n`;
  const { body } = await upload('county-government-admin', '/api/registers/posts/import', file);
  assert.deepEqual([body.changed, body.rejected.length], [0, 1]);
  assert.match(body.rejected[0]?.reasons[0] ?? '', /移交/);
});

test('A file is tried first, says what it would do, then does it; what is exported changes nothing', async () => {
  const path = '/api/registers/places/import';
  const csv =
    '代码,名称,级别,上级代码\n430199101299,试村,村社区,430199101\n43019910129901,试组,没有这级,430199101299\n';
  const tried = await upload('county-government-admin', `${path}?dryRun=1`, csv);
  assert.deepEqual([tried.body.added, tried.body.changed, tried.body.same], [1, 0, 0]);
  assert.deepEqual(
    tried.body.rejected.map(({ line }) => line),
    [3],
  );
  assert.match(tried.body.rejected[0]?.reasons[0] ?? '', /没有这级/);
  assert.equal((await admin.send('GET', '/api/registers/places/430199101299/history')).status, 404);
  assert.equal((await upload('county-government-admin', path, csv)).body.added, 1);
  assert.ok((await county.running.house.atlas()).rows('places').has('430199101299'));
  const out = await admin.send<string>('GET', '/api/registers/places/export?format=csv');
  const again = await upload('county-government-admin', path, out.body);
  assert.deepEqual([again.body.added, again.body.changed, again.body.rejected], [0, 0, []]);
  const sheet = await admin.send('GET', '/api/registers/places/export?format=xlsx');
  assert.match(sheet.headers.get('content-type') ?? '', /spreadsheetml/);
});

test('A file that is no table is refused, not stored', async () => {
  assert.equal(
    (await upload('county-government-admin', '/api/registers/units/import', 'PK\u0003\u0004 broken')).status,
    415,
  );
});
