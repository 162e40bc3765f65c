import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readTable } from '#server/registers/read-table.ts';
import type { Problem } from '#server/routes/contract.ts';
import { takeStaff } from '#server/setup/take-staff.ts';
import { keepStaff } from '#server/who/staff.ts';
import { type County, openCounty } from './county.ts';
import { person } from './person.ts';
import { type Visitor, visitor } from './visitor.ts';

let county: County;
let admin: Visitor;
const password = 'a long enough phrase';

before(async () => {
  county = await openCounty();
  await keepStaff(county.running.house, {
    ...{ username: 'boss', name: '管理员甲', password, posts: ['county-government-admin'] },
  });
  admin = visitor(county.url);
  await admin.send('/setup/sign-in', { username: 'boss', password });
});
after(() => county.close());

const add = (username: string, post: string) => admin.send('/setup/staff/one', { username, name: username, post });
test('A fifth person comes to a station, a sixth is refused with the rule, and a station that is short may be filled', async () => {
  assert.equal((await add('fifth', 'qingshi-station-field')).status, 200);
  const sixth = await add('sixth', 'qingshi-station-field');
  assert.equal(sixth.status, 422);
  assert.match(sixth.text, /青石镇群众工作站人数超了：现有6人，最多5人（《本县工作网络办法》第3条）/);
  assert.match(sixth.text, /value="sixth"/, 'what was typed is still there');
  assert.equal((await add('fourth', 'baihe-station-field')).status, 200);
});

test('A password that was handed over ends on its day; put in its place, one’s own does not', async () => {
  const { house } = county.running;
  county.setClock('2026-11-02T09:00:00+08:00');
  const made = await add('newcomer', 'baihe-station-field');
  assert.match(made.text, /14天后这个密码就不能用了/);
  const first = /class="secret">([a-z0-9-]{19})</.exec(made.text)?.[1] ?? '';
  const enters = async (word: string) =>
    (await person(county.url).send('POST', '/api/sessions', { body: { username: 'newcomer', password: word } })).status;
  const { body } = await person(county.url).send<{ token: string }>('POST', '/api/sessions', {
    body: { username: 'newcomer', password: first },
  });
  const me = person(county.url, body.token);
  const until = async () => (await me.get<{ passwordUntil: string | null }>('/api/session')).passwordUntil;
  assert.equal(new Date((await until()) ?? '').toISOString(), '2026-11-16T01:00:00.000Z');
  county.setClock('2026-11-16T08:59:00+08:00');
  assert.equal(await enters(first), 201);
  county.setClock('2026-11-16T09:00:00+08:00');
  assert.equal(await enters(first), 401);
  await house.db.query(`update staff set password_until = '2026-11-17T09:00:00+08:00' where username = 'newcomer'`);
  const own = { password: first, next: password, again: password };
  assert.equal((await me.send('POST', '/api/session/password', { body: own })).status, 204);
  county.setClock('2028-11-16T09:00:00+08:00');
  assert.deepEqual([await until(), await enters(password)], [null, 201]);
});

test('An account is switched off: what it holds is shown first, then it is out at once, and its name is given to nobody else', async () => {
  const { id } = await county.says('service-request');
  await (await county.post('hotline-station')).does(id, 'dispatch', { unit: 'weijian' });
  const desk = await county.post('weijian-unit');
  const asked = await admin.send('/setup/staff/stop', { username: 'weijian-unit' });
  assert.match(asked.text, /没办结的事/);
  assert.match(asked.text, /\/desk\/hand-over\?post=weijian-unit/);
  assert.equal((await desk.send('GET', '/api/session')).status, 200, 'asking changes nothing');
  const list = await admin.send('/setup/staff/stop/sure', { username: 'weijian-unit' });
  assert.match(list.text, /已停用的账号/);
  assert.equal((await desk.send('GET', '/api/session')).status, 401);
  assert.equal((await add('weijian-unit', 'weijian-unit')).status, 422);
  await admin.send('/setup/staff/restart', { username: 'weijian-unit' });
  assert.doesNotMatch((await admin.get('/setup/staff')).text, /已停用的账号/);
});

test('For somebody who has left, the head of the unit confirms the hand-over', async () => {
  const { id } = await county.says('service-request');
  await (await county.post('hotline-station')).does(id, 'dispatch', { unit: 'nongshui' });
  await admin.send('/setup/staff/stop/sure', { username: 'nongshui-unit' });
  await keepStaff(county.running.house, { username: 'heir', name: '接手的', password, posts: [] });
  const head = await county.post('nongshui-head');
  const body = { post: 'nongshui-unit', from: 'nongshui-unit', to: 'heir' };
  const begun = await head.send<{ id: string; mine: string }>('POST', '/api/hand-overs', { body });
  assert.deepEqual([begun.status, begun.body.mine], [201, 'gave']);
  assert.equal((await head.send('POST', `/api/hand-overs/${begun.body.id}/confirm`)).status, 200);
});

test('The last administrator cannot be switched off', async () => {
  assert.equal((await admin.send('/setup/staff/stop/sure', { username: 'county-government-admin' })).status, 200);
  const refused = await admin.send('/setup/staff/stop/sure', { username: 'boss' });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /最后一位管理员/);
});

test('A table that gives one person posts which exclude each other leaves that row out and says why', async () => {
  const rows = ['username,name,posts', 'both,两岗,huanbao-handler;huanbao-head', 'fine,一岗,huanbao-unit'];
  const table = await readTable(Buffer.from(rows.join('\n')));
  const { added, rejected } = await takeStaff(county.running.house, { table, lang: 'zh', dryRun: true });
  assert.deepEqual([added, rejected.map(({ line }) => line)], [1, [2]]);
  assert.match(rejected[0]?.reasons[0] ?? '', /不能由一个人兼任：自己起草的不能自己签发/);
});

test('Staff change their own password with the one they have; a weak one is refused, and other sessions end', async () => {
  const { house } = county.running;
  await keepStaff(house, { username: 'own', name: '改密码的', password, posts: ['huanbao-unit'] });
  const enter = async (with_: string) =>
    (
      await county.stranger.send<{ token: string }>('POST', '/api/sessions', {
        body: { username: 'own', password: with_ },
      })
    ).body;
  const [one, other] = [
    person(county.url, (await enter(password)).token),
    person(county.url, (await enter(password)).token),
  ];
  const change = (body: object) => one.send<Problem>('POST', '/api/session/password', { body });
  const next = 'another quite long phrase';
  assert.equal((await change({ password: 'wrong', next, again: next })).body.field, 'password');
  assert.equal((await change({ password, next: 'short', again: 'short' })).body.field, 'next');
  assert.equal((await change({ password, next, again: 'different' })).body.field, 'again');
  assert.equal((await change({ password, next, again: next })).status, 204);
  assert.equal((await one.send('GET', '/api/session')).status, 200);
  assert.equal((await other.send('GET', '/api/session')).status, 401);
  assert.ok((await enter(next)).token);
});
