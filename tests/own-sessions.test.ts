import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { channelsFrom } from '#server/channels/settings.ts';
import type { Problem, SessionView } from '#server/routes/contract.ts';
import type { AccountView } from '#server/routes/own-account.ts';
import { phoneDoor } from '#server/who/phone-door.ts';
import { keepStaff } from '#server/who/staff.ts';
import { type County, openCounty, saying } from './county.ts';
import { formBrowser } from './form-browser.ts';
import { type Box, provider, type Request } from './letter-boxes.ts';
import { person } from './person.ts';

const password = '  Seven Quiet Herons over the Weir ';
let county: County;
let texts: Box<Request>;

before(async () => {
  texts = await provider(() => ({ body: { id: 'sent' } }));
  const channels = channelsFrom({
    ...{ HUIYIN_SMS_URL: `http://127.0.0.1:${texts.port}/send`, HUIYIN_SMS_SECRET: 'known to both' },
  });
  county = await openCounty({ channels });
});
after(async () => {
  await county.close();
  await texts.close();
});

const keep = (username: string, posts = ['huanbao-unit']) =>
  keepStaff(county.running.house, { username, name: username, password, posts });

const tries = (username: string, word = password) =>
  county.stranger.send<{ token: string } & Problem>('POST', '/api/sessions', { body: { username, password: word } });

async function enter(username: string) {
  const reply = await tries(username);
  assert.equal(reply.status, 201, JSON.stringify(reply.body));
  return person(county.url, reply.body.token);
}

const longAgo = (username: string) =>
  county.running.database.owner.query(
    `update session set proved = proved - interval '11 minutes' where staff = (select id from staff where username = $1)`,
    [username],
  );

const asks = async (cookie: string, path = '/api/session') =>
  (await county.stranger.send('GET', path, { headers: { cookie } })).status;

test('a password is checked as it was typed: spaces at its ends and capitals count', async () => {
  await keep('as.typed');
  for (const other of [
    password.trim(),
    password.trimEnd(),
    password.toLowerCase(),
    `${password} `,
    password.slice(0, -1),
  ])
    assert.equal((await tries('as.typed', other)).status, 401, JSON.stringify(other));
  assert.equal((await tries('as.typed')).status, 201);
});

test('a password that somebody has chosen never runs out', async () => {
  await keep('ten.years');
  const { owner } = county.running.database;
  const { rows } = await owner.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = current_schema() and table_name = 'staff' and data_type like 'timestamp%'`,
  );
  for (const { name } of rows)
    await owner.query(`update staff set ${name} = ${name} - interval '10 years' where username = 'ten.years'`);
  const one = await enter('ten.years');
  assert.ok((await one.get<SessionView>('/api/session')).posts.length > 0);
});

test('tokens of sessions are 256 bits, none like another', async () => {
  await keep('tokens');
  const made = await Promise.all(Array.from({ length: 8 }, async () => (await tries('tokens')).body.token));
  const { number, code } = await county.says('service-request');
  const slip = await county.stranger.send<{ token: string }>('POST', '/api/follow', { body: { number, code } });
  const all = [...made, slip.body.token];
  for (const token of all) assert.equal(Buffer.from(token, 'base64url').length, 32);
  assert.ok(all.every((token) => /^[\w-]{43}$/.test(token)));
  assert.equal(new Set(all.flatMap((token) => [token.slice(0, 8), token.slice(-8)])).size, all.length * 2);
});

test('whoever shows once more who they are goes on under a new token; the old one opens nothing', async () => {
  await keep('renewed');
  const before = `staff=${(await tries('renewed')).body.token}`;
  await longAgo('renewed');
  const proved = await county.stranger.send('POST', '/api/session/proof', {
    ...{ body: { password }, headers: { cookie: before } },
  });
  assert.equal(proved.status, 204);
  const [line = ''] = proved.headers.getSetCookie();
  assert.match(line, /^staff=[\w-]{43}; .*HttpOnly; SameSite=Lax/);
  assert.equal(await asks(before), 401);
  assert.equal(await asks(line.split(';', 1)[0] ?? ''), 200);
  const { rows } = await county.running.house.db.query(
    `select count(*)::int as n from session where staff = (select id from staff where username = 'renewed')`,
  );
  assert.deepEqual(rows, [{ n: 1 }], 'it is the same session');
});

test('ending other sessions asks for a proof of the last ten minutes', async () => {
  await keep('ends');
  const one = await enter('ends');
  const other = await enter('ends');
  const { sessions } = await one.get<AccountView>('/api/session/account');
  const id = sessions.find(({ own }) => !own)?.id;
  await longAgo('ends');
  for (const path of [`/api/session/account/sessions/${id}`, '/api/session/account/sessions']) {
    const refused = await one.send<Problem>('DELETE', path);
    assert.deepEqual([refused.status, refused.body.type], [403, 'urn:huiyin:problem:prove-again']);
  }
  assert.equal((await other.send('GET', '/api/session')).status, 200);
  const { token } = (await one.send<{ token: string }>('POST', '/api/session/proof', { body: { password } })).body;
  assert.equal((await person(county.url, token).send('DELETE', '/api/session/account/sessions')).status, 204);
  assert.equal((await other.send('GET', '/api/session')).status, 401);
});

test('every page of the set-up has a way out, which ends the session; not from another page', async () => {
  await keep('keeper', ['county-government-admin']);
  const admin = formBrowser(county.url);
  assert.doesNotMatch((await admin.open('/setup')).text, /action="\/setup\/sign-out"/);
  await admin.send('/setup/sign-in', { username: 'keeper', password });
  for (const path of ['/setup', '/setup/staff', '/setup/sign-ins', '/setup/keys', '/setup/table/units'])
    assert.match((await admin.open(path)).text, /<form method="post" action="\/setup\/sign-out">.*退出</, path);
  const cookie = `staff=${(await tries('keeper')).body.token}`;
  const foreign = { cookie, 'sec-fetch-site': 'cross-site' };
  assert.equal((await fetch(`${county.url}/setup/sign-out`, { method: 'POST', headers: foreign })).status, 403);
  assert.equal(await asks(cookie), 200);
  assert.match((await admin.send('/setup/sign-out', {})).text, /管理员登录/);
  assert.match((await admin.open('/setup/staff')).text, /管理员登录/);
});

const codeTo = async (number: string) =>
  (JSON.parse((await texts.next(({ body }) => body.includes(`"${number}"`))).body) as { data: { code: string } }).data
    .code;

test('a code is tried five times: after five wrong ones the right one opens nothing', async () => {
  await county.says('service-request', { ...saying, contact: { name: '王秀英', phone: '13700003333' } });
  const door = phoneDoor(county.running.house);
  const asked = await door.ask('13700003333', '192.0.2.7', 'zh');
  if (asked === 'too-many') throw new Error('asked once');
  await asked.send();
  const code = await codeTo('13700003333');
  for (let wrong = 0; wrong < 5; wrong += 1) assert.equal(await door.enter(asked.word, 'wrong'), undefined);
  assert.equal(await door.enter(asked.word, code), undefined);
  await keep('contact');
  const one = await enter('contact');
  const to = { channel: 'sms', to: '13812340000' };
  const { ticket } = (await one.send<{ ticket: string }>('POST', '/api/session/contact', { body: to })).body;
  const confirm = (word: string) => one.send('POST', '/api/session/contact/confirm', { body: { ticket, code: word } });
  for (let wrong = 0; wrong < 5; wrong += 1) assert.equal((await confirm('wrong')).status, 422);
  assert.equal((await confirm(await codeTo('13812340000'))).status, 422);
});
