import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { channelsFrom } from '#server/channels/settings.ts';
import type { Problem } from '#server/routes/contract.ts';
import type { AccountView } from '#server/routes/own-account.ts';
import { keepFactor } from '#server/who/factors.ts';
import { phoneDoor } from '#server/who/phone-door.ts';
import { keepStaff } from '#server/who/staff.ts';
import { type County, openCounty, saying } from './county.ts';
import { type FormBrowser, formBrowser } from './form-browser.ts';
import { type Box, freePort, provider, type Request } from './letter-boxes.ts';
import { client, type OutsideProvider, outsideProvider, traveller } from './outside-provider.ts';
import { person } from './person.ts';
import { visitor } from './visitor.ts';

const password = 'seven quiet herons over the weir';
const next = 'nine lamps along the old canal';
let county: County;
let texts: Box<Request>;
let outside: OutsideProvider;

before(async () => {
  texts = await provider(() => ({ body: { id: 'sent' } }));
  const port = await freePort();
  const channels = channelsFrom({
    ...{ HUIYIN_SMS_URL: `http://127.0.0.1:${texts.port}/send`, HUIYIN_SMS_SECRET: 'known to both' },
    HUIYIN_OIDC_ISSUER: `http://127.0.0.1:${port}`,
    ...{ HUIYIN_OIDC_CLIENT_ID: client.id, HUIYIN_OIDC_CLIENT_SECRET: client.secret },
  });
  county = await openCounty({ channels, inside: [`127.0.0.1:${port}`] });
  outside = await outsideProvider(port, county.url);
});
after(async () => {
  await county.close();
  await Promise.all([texts.close(), outside.close()]);
});

const signIn = (username: string, word = password) =>
  county.stranger.send<{ token: string } & Problem>('POST', '/api/sessions', { body: { username, password: word } });

async function staffNamed(username: string, posts = ['huanbao-unit']) {
  await keepStaff(county.running.house, { username, name: username, password, posts });
  return person(county.url, (await signIn(username)).body.token);
}

async function administrator(): Promise<FormBrowser> {
  await keepStaff(county.running.house, {
    ...{ username: 'keeper', name: '管', password, posts: ['county-government-admin'] },
  });
  const browser = formBrowser(county.url);
  await browser.send('/setup/sign-in', { username: 'keeper', password });
  return browser;
}

const textTo = async (number: string, nth = 0) => {
  const all = () => texts.all.filter(({ body }) => body.includes(`"${number}"`));
  await texts.next(() => all().length > nth);
  return (JSON.parse(all()[nth]?.body ?? '{}') as { data: { code: string } }).data.code;
};

test('the administrator hands over a one-time code: the old password is dead, the code sets a new one, once', async () => {
  const one = await staffNamed('forgot');
  const admin = await administrator();
  const page = await admin.send('/setup/staff/password', { username: 'forgot' });
  const code = /一次性口令.*?class="secret">([a-z0-9-]{19})</s.exec(page.text)?.[1] ?? '';
  assert.equal((await one.send('GET', '/api/session')).status, 401, 'signed out');
  assert.equal((await signIn('forgot')).status, 401);
  const set = (body: object) => county.stranger.send<Problem>('POST', '/api/password-resets/use', { body });
  assert.equal((await set({ username: 'forgot', code, next: 'short', again: 'short' })).body.field, 'next');
  assert.equal((await set({ username: 'keeper', code, next, again: next })).status, 422, 'of that account only');
  assert.equal((await set({ username: 'forgot', code, next, again: next })).status, 204);
  assert.equal((await set({ username: 'forgot', code, next, again: next })).status, 422, 'once');
  assert.equal((await signIn('forgot', next)).status, 201);
});

test('a form of the set-up that waits for a proof goes on as it was sent', async () => {
  const admin = await administrator();
  await longAgo();
  const asked = await admin.send('/setup/keys', { name: '市里的平台', purpose: 'open311' });
  assert.equal(asked.status, 403);
  assert.match(asked.text, /请确认是您本人/);
  assert.match(asked.text, /name="held\.name" value="市里的平台"/);
  const held = { to: '/setup/keys', 'held.name': '市里的平台', 'held.purpose': 'open311' };
  assert.match((await admin.send('/setup/prove', { ...held, password: 'wrong wrong wrong' })).text, /密码不对/);
  const done = await admin.send('/setup/prove', { ...held, password });
  assert.match(done.text, /hy_[0-9a-f]{48}/);
  assert.match((await admin.send('/setup/prove', { to: '//evil.example/', password })).path, /^\/setup/);
});

const longAgo = () => county.running.database.owner.query(`update session set proved = proved - interval '11 minutes'`);

test('what comes as an upload is asked for the proof too: only a table of staff is tried out without', async () => {
  const admin = await administrator();
  await longAgo();
  const asked = await admin.bring('/setup/sign-ins/factors', Buffer.from('x'), 'x.csv');
  assert.equal(asked.status, 403);
  const { rows } = await county.running.house.db.query('select second_factor from region');
  assert.deepEqual(rows, [{ second_factor: true }]);
  assert.notEqual((await admin.bring('/setup/staff', Buffer.from('x'), 'x.csv')).status, 403);
});

test('a changed password proves no second factor', async () => {
  await staffNamed('half.proved');
  const say = (path: string, body: object, cookie = '') =>
    fetch(`${county.url}${path}`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) },
    });
  const cookieOf = (reply: Response) =>
    reply.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0])
      .join('; ');
  const cookie = cookieOf(await say('/api/sessions', { username: 'half.proved', password }));
  const { house } = county.running;
  const { rows } = await house.db.query<{ id: string }>(`select id from staff where username = 'half.proved'`);
  await keepFactor(house, { staff: rows[0]?.id ?? '', kind: 'totp', name: '手机', text: 'JBSWY3DPEHPK3PXP' });
  await longAgo();
  const changed = await say('/api/session/password', { password, next, again: next }, cookie);
  assert.equal(changed.status, 204);
  assert.equal((await say('/api/session/proof/check', {}, cookieOf(changed))).status, 403);
});

test('asked for by oneself: the same answer whether there is such a name; a code only where its owner said, and it works', async () => {
  const one = await staffNamed('self.help');
  const to = { channel: 'sms', to: '138 1234 5678' };
  const { ticket } = (await one.send<{ ticket: string }>('POST', '/api/session/contact', { body: to })).body;
  const confirm = (code: string) => one.send('POST', '/api/session/contact/confirm', { body: { ticket, code } });
  assert.equal((await confirm('nothing')).status, 422);
  assert.equal((await confirm(await textTo('13812345678'))).status, 204);
  assert.equal((await one.get<AccountView>('/api/session/account')).contact?.masked, '138****5678');
  const ask = (username: string) => county.stranger.send('POST', '/api/password-resets', { body: { username } });
  const answers = [await ask('nobody.at.all'), await ask('self.help'), await ask('forgot')];
  for (const { status, body } of answers) assert.deepEqual([status, body], [202, {}]);
  const code = await textTo('13812345678', 1);
  assert.equal((await signIn('self.help')).status, 201, 'whoever asked: the old password still works');
  const body = { username: 'self.help', code, next, again: next };
  assert.equal((await county.stranger.send('POST', '/api/password-resets/use', { body })).status, 204);
  assert.equal((await signIn('self.help', next)).status, 201);
  assert.equal(texts.all.length, 2, 'nobody else was written to');
  const { rows } = await county.running.house.db.query(
    'select sealed from staff_contact union all select sealed from ticket',
  );
  assert.ok(!JSON.stringify(rows).includes('13812345678'));
});

test('single sign-on makes no account: an administrator matches, then it lets in; its proof counts; a password may be taken away', async () => {
  const begin = `${county.url}/api/outside/begin`;
  const zhang = traveller('zhang');
  assert.equal((await zhang.go(begin, county.url)).search, '?outside=waiting');
  await staffNamed('matched');
  const admin = await administrator();
  const page = (await admin.open('/setup/sign-ins')).text;
  assert.match(page, /外面的zhang/);
  const mark = /name="mark" value="([0-9a-f]+)"/.exec(page)?.[1] ?? '';
  const id = /<option value="([0-9a-f-]{36})">matched matched</.exec(page)?.[1] ?? '';
  assert.equal((await admin.send('/setup/sign-ins/match', { mark, staff: '' })).status, 422);
  await admin.send('/setup/sign-ins/match', { mark, staff: id });
  assert.equal((await zhang.go(begin, county.url)).href, `${county.url}/desk/`);
  const who = await (await zhang.ask(`${county.url}/api/session`)).json();
  assert.equal((who as { username: string }).username, 'matched');
  assert.equal((await zhang.go(`${begin}?prove=1`, county.url)).search, '?proved=1');
  assert.equal((await traveller('li').go(begin, county.url)).search, '?outside=waiting', 'another is another');
  await admin.send('/setup/sign-ins/passwords', { id, passwords: '0' });
  assert.equal((await signIn('matched')).body.type, 'urn:huiyin:problem:sign-in-failed');
  assert.match((await admin.open('/setup/sign-ins')).text, /解除统一登录/);
  await admin.send('/setup/sign-ins/part', { id });
  assert.equal((await zhang.ask(`${county.url}/api/session`)).status, 401, 'matched wrongly: out at once');
  assert.equal((await zhang.go(begin, county.url)).search, '?outside=waiting', 'and waits to be matched again');
  await admin.send('/setup/sign-ins/match', { mark, staff: id });
});

test('what comes back from single sign-on must be what was asked: no state of another browser, no state twice', async () => {
  const home = county.url;
  const one = traveller('zhang');
  const back = await one.go(`${home}/api/outside/begin`, home, '/api/outside/back');
  const other = await fetch(back, { redirect: 'manual', headers: { cookie: 'outside=another' } });
  assert.match(other.headers.get('location') ?? '', /outside=failed/);
  // Somebody who is away themselves, led to where another was to come back.
  const led = traveller('li');
  await led.ask(`${home}/api/outside/begin`);
  assert.match((await led.ask(back.href)).headers.get('location') ?? '', /outside=failed/);
  const bare = await fetch(back, { redirect: 'manual' });
  assert.match(bare.headers.get('location') ?? '', /outside=failed/);
  const first = await one.ask(back.href);
  assert.equal(first.headers.get('location'), '/desk/');
  const cookie = `outside=${back.searchParams.get('state')}`;
  const again = await fetch(back, { redirect: 'manual', headers: { cookie } });
  assert.match(again.headers.get('location') ?? '', /outside=failed/);
});

test('a lost slip: the number brings back service requests and nothing else; no answer tells which numbers are known', async () => {
  const contact = { name: '王秀英', phone: '13700001111' };
  const own = await county.says('service-request', { ...saying, contact });
  for (const kind of ['claim', 'accusation'])
    await county.says('petition', { subject: '修路占地', detail: '补偿没有给。', kind, contact });
  const one = visitor(county.url, { 'sec-fetch-site': 'same-origin' });
  const asked = await one.send('/follow/phone', { phone: '137 0000 1111' });
  const unknown = await one.send('/follow/phone', { phone: '13700009999' });
  const plain = ({ text }: { text: string }) => text.replace(/name="word" value="[^"]+"/, '');
  assert.equal(plain(unknown), plain(asked));
  const word = /name="word" value="([^"]+)"/.exec(asked.text)?.[1] ?? '';
  assert.equal((await one.send('/follow/phone/code', { word, code: '00000000' })).status, 403);
  const list = await one.send('/follow/phone/code', { word, code: await textTo('13700001111') });
  const numbers = [...list.text.matchAll(/name="number" value="([^"]+)"/g)].map(([, number]) => number);
  assert.deepEqual(numbers, [own.number]);
  assert.equal((await one.send('/follow/phone/open', { number: own.number })).path, `/m/${own.number}`);
  const petition = await county.says('service-request');
  assert.equal((await one.send('/follow/phone/open', { number: petition.number })).path, '/follow/phone/matters');
  assert.ok(!texts.all.some(({ body }) => body.includes('13700009999')));
  assert.equal((await visitor(county.url).get('/follow/phone/matters')).status, 403);
});

test('asked many times at once, three codes go to a number, and a word whose code nobody was sent opens nothing', async () => {
  await county.says('service-request', { ...saying, contact: { name: '李大山', phone: '13700002222' } });
  const door = phoneDoor(county.running.house);
  const asked = await Promise.all(Array.from({ length: 8 }, () => door.ask('13700002222', '192.0.2.1', 'zh')));
  await Promise.all(asked.map((one) => (one === 'too-many' ? undefined : one.send())));
  assert.equal(texts.all.filter(({ body }) => body.includes('"13700002222"')).length, 3);
  const { rows } = await county.running.house.db.query(
    `select count(*)::int as n from ticket where purpose = 'phone-code'`,
  );
  assert.deepEqual(rows, [{ n: 3 }]);
});
