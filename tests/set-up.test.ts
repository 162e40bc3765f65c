import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readTable, type Table } from '#server/registers/read-table.ts';
import { writeXlsx } from '#server/registers/write-table.ts';
import type { MatterView } from '#server/routes/contract.ts';
import { type Running, serve } from '#server/serve.ts';
import { follow, type Slip, saying } from './county.ts';
import { type FormBrowser, formBrowser, type Page } from './form-browser.ts';
import { person } from './person.ts';

const data = mkdtempSync(join(tmpdir(), 'huiyin-set-up-'));
let running: Running;
let lines: string[] = [];
let url: string;
/** Whoever holds the code, later the administrator. */
let setter: FormBrowser;

const start = async () => {
  lines = [];
  running = await serve({ port: 0, data, demo: false }, { out: (line) => lines.push(line), log: () => undefined });
  url = `http://127.0.0.1:${running.port}`;
};
before(async () => {
  await start();
  setter = formBrowser(url);
});
after(async () => {
  await running.stop();
  rmSync(data, { recursive: true, force: true });
});

const password = '山间 明月 松下 清泉 石上';
const setupLine = () => lines.find((line) => line.startsWith('set-up '));
const codePath = () =>
  new URL(setupLine()?.slice('set-up '.length) ?? '').pathname + new URL(setupLine()?.slice(7) ?? '').search;

/** The rows of a template that are no examples, with what a county adds to them. */
async function filled(path: string, change: (table: Table) => readonly (readonly string[])[]): Promise<Buffer> {
  const page = await setter.open(`${path}/template.xlsx`);
  assert.equal(page.status, 200);
  const table = await readTable(page.bytes);
  return writeXlsx([table.header, ...change(table)], 'x');
}

async function takeIn(path: string, change: (table: Table) => readonly (readonly string[])[]): Promise<Page> {
  const trial = await setter.bring(path, await filled(path, change), 'filled.xlsx');
  assert.equal(trial.status, 200);
  const id = /name="id" value="([^"]+)"/.exec(trial.text)?.[1] ?? '';
  assert.notEqual(id, '', trial.text.slice(trial.text.indexOf('<main')));
  return setter.send(`${path}/confirm`, { id });
}

const cellsOf = ({ rows }: Table) => rows.map(({ cells }) => cells);

test('a server on empty data answers its health, sends everybody to the set-up page, and lets nobody in without the code', async () => {
  assert.deepEqual(
    lines.map((line) => line.split(' ')[0]),
    ['set-up', 'ready'],
  );
  const stranger = formBrowser(url);
  assert.equal((await stranger.open('/healthz')).status, 200);
  assert.equal((await stranger.open('/readyz')).status, 200);
  for (const path of ['/', '/say', '/desk/', '/setup', '/setup/county', '/setup?code=', '/setup?code=0123456789']) {
    const page = await stranger.open(path);
    assert.equal(page.status, path === '/setup?code=0123456789' ? 403 : 200, path);
    assert.match(page.text, /设置码/, path);
  }
  assert.equal((await stranger.open('/api/procedures')).status, 503);
  assert.equal((await stranger.send('/setup/county', { county: '430121', name: '长沙县' })).status, 403);
});

test('the county is found by name or from the province down, and a refusal keeps what was entered', async () => {
  assert.match((await setter.open(codePath())).path, /^\/setup\/county$/);
  assert.match((await setter.open('/setup/county?q=长沙')).text, /county=430121/);
  const down = await setter.open('/setup/county?province=43&city=4301');
  assert.match(down.text, /<option value="430121">长沙县/);
  assert.match((await setter.open('/setup/county?county=430121')).text, /value="长沙县"/);
  const refused = await setter.send('/setup/county', { county: '430121', name: '', nameEn: 'Changsha County' });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /名称没有填/);
  assert.match(refused.text, /value="Changsha County"/);
  const begun = await setter.send('/setup/county', {
    county: '430121',
    name: '长沙县',
    villages: 'yes',
    categories: 'yes',
  });
  assert.equal(begun.path, '/setup');
  assert.match(begun.text, /长沙县的设置/);
  assert.equal(running.house.region, '430121');
  const places = (await running.house.atlas()).rows('places');
  assert.equal(places.get('430121001')?.parent, '430121');
  assert.ok([...places.values()].some(({ level }) => level === 'village'));
});

test('with the county there, residents find it closed, and a stranger still cannot set up', async () => {
  const stranger = formBrowser(url);
  assert.equal((await stranger.open('/')).status, 503);
  assert.equal((await stranger.open('/setup')).status, 200);
  assert.equal(
    (await stranger.send('/setup/admin', { username: 'eve', name: 'Eve', password, again: password })).status,
    403,
  );
  assert.equal(
    (await person(url).send('POST', '/api/matters', { body: { procedure: 'service-request', form: saying } })).status,
    503,
  );
});

test('units and posts come by spreadsheet: shown first, rejected rows with reasons, then confirmed', async () => {
  const bad = await setter.bring(
    '/setup/table/units',
    Buffer.from('编号,名称,类别\nwater,水利局,部门\nbad key,,城管\n'),
    'u.csv',
  );
  assert.match(bad.text, /<dt>新增<\/dt><dd>1</);
  assert.match(bad.text, /第3行.*“名称”没有填/);
  const rejects = /\/setup\/file\/[\w-]+/.exec(bad.text)?.[0] ?? '';
  assert.match((await setter.open(rejects)).text, /行号,退回原因,编号[\s\S]*bad key/);
  assert.equal((await running.house.atlas()).units.size, 0, 'a trial writes nothing');
  assert.equal((await setter.bring('/setup/table/units', Buffer.from(''), 'u.csv')).status, 422);
  assert.equal((await setter.send('/setup/table/units/confirm', { id: 'gone' })).status, 422);
  const done = await takeIn('/setup/table/units', (table) => [
    ...cellsOf(table),
    ['water', '长沙县水利局', '', '部门', '', 'county-government', '430121'],
  ]);
  assert.match(done.text, /已写入：新增\d+/);
  const { units } = await running.house.atlas();
  assert.ok(units.has('hotline') && units.has('water') && units.has('town-001'));
  assert.ok(![...units.keys()].some((key) => key.startsWith('example-')), 'examples are passed over');
  await takeIn('/setup/table/posts', cellsOf);
  const { posts } = await running.house.atlas();
  assert.deepEqual(
    posts
      .get('water')
      ?.map(({ office }) => office)
      .sort(),
    ['handler', 'head', 'unit'],
  );
  await takeIn('/setup/table/catalogue', (table) =>
    cellsOf(table).map(([place = '', category = '', , ...rest]) => [
      place,
      category,
      place.startsWith('example') ? '' : 'water',
      ...rest,
    ]),
  );
});

test('the first administrator needs a password nobody guesses; then the code has ended', async () => {
  const refused = async (fields: Record<string, string>, why: RegExp) => {
    const page = await setter.send('/setup/admin', {
      username: 'admin.li',
      name: '李明',
      password,
      again: password,
      ...fields,
    });
    assert.equal(page.status, 422);
    assert.match(page.text, why);
    assert.match(page.text, /value="李明"/, 'what was entered is still there');
    assert.ok(!page.text.includes(password), 'but never the password');
  };
  await refused({ password: 'short', again: 'short' }, /至少要12个字/);
  await refused({ password: 'administrator', again: 'administrator' }, /太常见/);
  await refused({ password: 'abcabcabcabc', again: 'abcabcabcabc' }, /重复/);
  await refused({ password: 'my admin.li 2026', again: 'my admin.li 2026' }, /不要带用户名/);
  await refused({ again: 'something else entirely' }, /不一样/);
  await refused({ username: 'Li Ming' }, /用户名只能用/);
  const made = await setter.send('/setup/admin', { username: 'admin.li', name: '李明', password, again: password });
  assert.match(made.text, /已经有管理员/);
  const late = formBrowser(url);
  assert.match((await late.open(codePath())).text, /管理员登录/);
  assert.equal(
    (await late.send('/setup/admin', { username: 'eve', name: 'Eve', password, again: password })).status,
    403,
  );
});

test('accounts come by spreadsheet with passwords to hand over once; opening waits for the whole list', async () => {
  const early = await setter.send('/setup/open', {});
  assert.match(early.text, /还差1项/);
  assert.match(early.text, /每个岗位都要有能登录的账号/);
  const page = await takeIn('/setup/staff', (table) =>
    cellsOf(table).map(([username = '', , posts = '']) => [username, `${username}的人`, posts]),
  );
  const file = /action="(\/setup\/file\/[\w-]+)"/.exec(page.text)?.[1] ?? '';
  const passwords = await readTable((await setter.send(file, {})).bytes);
  assert.ok(passwords.rows.length > 20);
  assert.equal((await setter.send(file, {})).status, 410, 'only once');
  const opened = await setter.send('/setup/open', {});
  assert.match(opened.text, /已于\d{4}-\d\d-\d\d向居民开放/);
  const of = (username: string) => passwords.rows.find(({ cells }) => cells[2] === username)?.cells[3] ?? '';
  await circle(of('hotline-station'));
});

/** A resident speaks, and the station of the new county signs in and dispatches. */
async function circle(secret: string): Promise<void> {
  const stranger = person(url);
  const said = await stranger.send<Slip>('POST', '/api/matters', {
    body: { procedure: 'service-request', form: saying },
  });
  assert.equal(said.status, 201, JSON.stringify(said.body));
  const session = await stranger.send<{ token: string }>('POST', '/api/sessions', {
    body: { username: 'hotline-station', password: secret },
  });
  assert.equal(session.status, 201);
  const { matter } = await person(url, session.body.token).does(said.body.id, 'dispatch', { unit: 'water' });
  assert.deepEqual([matter.step, matter.unit], ['with-unit', 'water']);
  const me = await follow(url, stranger, said.body);
  assert.equal((await me.get<MatterView>(`/api/matters/${said.body.id}`)).step, 'with-unit');
  assert.equal((await formBrowser(url).open('/')).status, 200);
}

test('a restart keeps it all, prints no code any more, and the administrator comes back by password', async () => {
  await running.stop();
  await start();
  assert.equal(setupLine(), undefined);
  assert.equal(running.house.region, '430121');
  const back = formBrowser(url);
  assert.match((await back.open('/setup')).text, /管理员登录/);
  assert.equal(
    (await back.send('/setup/sign-in', { username: 'admin.li', password: 'wrong wrong wrong' })).status,
    403,
  );
  assert.match((await back.send('/setup/sign-in', { username: 'admin.li', password })).text, /向居民开放/);
  const added = await back.send('/setup/staff/one', { username: 'new.wang', name: '王新', post: 'water-head' });
  const secret = /class="secret">([a-z0-9-]{19})</.exec(added.text)?.[1] ?? '';
  const signedIn = (word: string) =>
    person(url).send('POST', '/api/sessions', { body: { username: 'new.wang', password: word } });
  assert.equal((await signedIn(secret)).status, 201);
  assert.equal(
    (await back.send('/setup/staff/one', { username: 'new.wang', name: '别人', post: 'water-head' })).status,
    422,
  );
  await back.send('/setup/staff/password', { username: 'new.wang' });
  assert.equal((await signedIn(secret)).status, 401, 'the old password has ended');
});
