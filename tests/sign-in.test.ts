import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { after, before, test } from 'node:test';
import { hash } from '@node-rs/argon2';
import { generate } from 'otplib';
import type { Problem, SessionView } from '#server/routes/contract.ts';
import type { AccountView } from '#server/routes/own-account.ts';
import { keepStaff } from '#server/who/staff.ts';
import { type County, openCounty } from './county.ts';
import { type Person, person } from './person.ts';

let county: County;
before(async () => {
  county = await openCounty();
});
after(() => county.close());

const password = 'seven quiet herons over the weir';

/** Staff of their own, so that tests do not meet; signed in. */
async function staffNamed(username: string): Promise<Person> {
  await keepStaff(county.running.house, { username, name: username, password, posts: ['huanbao-unit'] });
  return enter(username);
}

async function enter(username: string, more: object = {}): Promise<Person> {
  const reply = await tries(username, { password, ...more });
  assert.equal(reply.status, 201, JSON.stringify(reply.body));
  return person(county.url, reply.body.token);
}

const tries = (username: string, body: object, headers: Record<string, string> = {}) =>
  county.stranger.send<{ token: string } & Problem>('POST', '/api/sessions', { body: { username, ...body }, headers });

/** The clock of proofs is the wall's: a session is made older in its table. */
const age = (username: string, column: 'proved' | 'seen' | 'until', minutes: number) =>
  county.running.database.owner.query(
    `update session set ${column} = ${column} - make_interval(mins => $1) where staff = (select id from staff where username = $2)`,
    [minutes, username],
  );

test('an unknown name, a wrong password and an account switched off cost the same: one argon2, one query, one answer', async () => {
  const { house } = county.running;
  await staffNamed('work.one');
  await staffNamed('work.off');
  await house.db.query(`update staff set active = false where username = 'work.off'`);
  const costs: Cost[] = [];
  for (const username of ['work.one', 'nobody.at.all', 'work.off'])
    costs.push(await costOf(() => tries(username, { password: 'not this one at all' })));
  assert.deepEqual(costs[1], costs[0]);
  assert.deepEqual(costs[2], costs[0]);
  assert.deepEqual([costs[0]?.runs, costs[0]?.queries], [['verify'], 1]);
});

/** What a request makes the server do, and what it answers. */
interface Cost {
  readonly runs: readonly unknown[];
  readonly queries: number;
  readonly answer: string;
}

async function costOf(ask: () => Promise<{ status: number; body: object }>): Promise<Cost> {
  const runs: unknown[] = [];
  const count = (message: unknown) => runs.push(message);
  const { db } = county.running.house;
  const query = db.query.bind(db);
  let queries = 0;
  db.query = ((...args: Parameters<typeof query>) => {
    if (String((args[0] as { text?: string }).text ?? args[0]).includes('staff')) queries += 1;
    return query(...args);
  }) as typeof db.query;
  subscribe('huiyin.argon2', count);
  const { status, body } = await ask();
  unsubscribe('huiyin.argon2', count);
  db.query = query as typeof db.query;
  return { runs, queries, answer: `${status} ${JSON.stringify(body)}` };
}

test('a hash made with less than is asked today is made anew at the next sign-in', async () => {
  const { db } = county.running.house;
  await staffNamed('old.hash');
  const weak = await hash(password, { memoryCost: 8192, timeCost: 1 });
  await db.query(`update staff set password = $1 where username = 'old.hash'`, [weak]);
  await enter('old.hash');
  const { rows } = await db.query(`select password from staff where username = 'old.hash'`);
  assert.match(String(rows[0]?.password), /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  await enter('old.hash');
});

test('strangers who hammer an account do not shut its owner out on a device that has been in before', async () => {
  await staffNamed('hammered');
  const first = await tries('hammered', { password });
  const device =
    /device=[^;]+/.exec(first.headers.getSetCookie().find((line) => line.startsWith('device=')) ?? '')?.[0] ?? '';
  const wrong = await Promise.all(Array.from({ length: 30 }, (_, i) => tries('hammered', { password: `guess ${i}` })));
  assert.ok(
    wrong.some(({ status }) => status === 429),
    'thirty at once are thirty',
  );
  assert.equal(
    (await tries('hammered', { password })).status,
    429,
    'that address has used up its tries for this account',
  );
  assert.equal(
    (await tries('hammered', { password }, { cookie: device })).status,
    201,
    'the owner’s own browser has not',
  );
  const elsewhere = { 'x-forwarded-for': '198.51.100.7' };
  assert.equal((await tries('hammered', { password }, elsewhere)).status, 201, 'nor has another address');
  assert.equal((await tries('work.one', { password })).status, 201, 'nor another account from the same address');
  const forged = { cookie: `device=${'A'.repeat(22)}.${'b'.repeat(32)}` };
  assert.equal((await tries('hammered', { password }, forged)).status, 429, 'a cookie made up is no device');
});

test('a session ends when nobody used it, and after its longest time; a page that asks by itself keeps none awake', async () => {
  const one = await staffNamed('idle');
  await age('idle', 'seen', 119);
  assert.equal((await one.send('GET', '/api/notices')).status, 200);
  const { rows } = await county.running.house.db.query(
    `select seen < now() - interval '1 hour' as old from session where staff = (select id from staff where username = 'idle')`,
  );
  assert.equal(rows[0]?.old, true);
  await one.get('/api/session');
  await age('idle', 'seen', 119);
  await one.get('/api/session');
  await age('idle', 'seen', 121);
  assert.equal((await one.send('GET', '/api/session')).status, 401);
  const other = await enter('idle');
  await age('idle', 'until', 12 * 60);
  assert.equal((await other.send('GET', '/api/session')).status, 401);
});

test('one sees one’s open sessions with time and device, and ends one or all the others', async () => {
  const one = await staffNamed('sessions');
  const agent = { 'user-agent': 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130 Mobile Safari/537.36' };
  const phone = person(county.url, (await tries('sessions', { password }, agent)).body.token);
  await enter('sessions');
  const { sessions } = await one.get<AccountView>('/api/session/account');
  assert.deepEqual(sessions.map(({ own }) => own).filter(Boolean), [true]);
  const lost = sessions.find(({ device }) => device === 'phone/Chrome');
  assert.equal((await one.send('DELETE', `/api/session/account/sessions/${lost?.id}`)).status, 204);
  assert.equal((await phone.send('GET', '/api/session')).status, 401);
  const neighbour = await staffNamed('sessions.b');
  const own = sessions.find((session) => session.own);
  assert.equal(
    (await neighbour.send('DELETE', `/api/session/account/sessions/${own?.id}`)).status,
    404,
    'one’s own only',
  );
  assert.equal((await one.send('DELETE', '/api/session/account/sessions')).status, 204);
  assert.equal((await one.get<AccountView>('/api/session/account')).sessions.length, 1);
});

test('writes with a cookie come from our own pages; nobody is signed in from another one', async () => {
  await staffNamed('forged');
  const { token } = (await tries('forged', { password })).body;
  const foreign = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ];
  for (const headers of foreign) {
    const cookie = `staff=${token}`;
    for (const [method, path] of [
      ['POST', '/api/views'],
      ['DELETE', '/api/session'],
      ['POST', '/api/session/factors/totp'],
    ] as const) {
      const { status } = await county.stranger.send(method, path, { body: {}, headers: { ...headers, cookie } });
      assert.equal(status, 403, `${method} ${path} ${JSON.stringify(headers)}`);
    }
    assert.equal((await tries('forged', { password }, headers)).status, 403);
  }
  assert.equal((await person(county.url, token).send('GET', '/api/session')).status, 200);
});

test('an office that must have a second factor is let in without one until its day, then sees nothing until it stands', async () => {
  const { db } = county.running.house;
  await db.query('update region set demo = false');
  try {
    await keepStaff(county.running.house, {
      username: 'owes',
      name: '督',
      password,
      posts: ['county-government-admin'],
    });
    const one = await enter('owes');
    const due = async () => (await one.get<SessionView>('/api/session')).factorDue;
    const days = (Date.parse((await due()) ?? '') - Date.now()) / 86_400_000;
    assert.ok(days > 13 && days <= 14, String(days));
    assert.equal((await one.send('GET', '/api/keys')).status, 200);
    await db.query(`update staff set factor_due = now() - interval '1 minute' where username = 'owes'`);
    assert.equal((await one.send('GET', '/api/keys')).status, 403);
    assert.deepEqual((await one.get<SessionView>('/api/session')).posts, []);
    const factor = await addTotp(one);
    assert.equal(await due(), null);
    assert.equal((await one.send('GET', '/api/keys')).status, 200);
    assert.equal((await one.send('DELETE', `/api/session/factors/${factor}`)).status, 422, 'the last one stays');
    assert.equal((await staffNamed('free').then((free) => free.get<SessionView>('/api/session'))).factorDue, null);
  } finally {
    await db.query('update region set demo = true');
  }
});

async function addTotp(one: Person): Promise<string> {
  const { ticket, secret } = (await one.send<{ ticket: string; secret: string }>('POST', '/api/session/factors/totp'))
    .body;
  const body = { ticket, code: await generate({ secret }), name: '手机' };
  assert.equal((await one.send('POST', '/api/session/factors/totp/confirm', { body })).status, 201);
  return (await one.get<AccountView>('/api/session/account')).factors[0]?.id ?? '';
}

test('signing in again in the same browser ends the session it had', async () => {
  await staffNamed('again');
  const first = await tries('again', { password });
  const cookie = `staff=${first.body.token}`;
  assert.equal((await tries('again', { password }, { cookie })).status, 201);
  assert.equal((await person(county.url, first.body.token).send('GET', '/api/session')).status, 401);
});

test('over https cookies are __Host-, secure, and the plain name opens nothing', async () => {
  await staffNamed('https');
  const https = { 'x-forwarded-proto': 'https' };
  const reply = await tries('https', { password }, https);
  const line = reply.headers.getSetCookie().find((one) => one.startsWith('__Host-staff=')) ?? '';
  assert.match(line, /; Path=\/; HttpOnly; Secure; SameSite=Lax/);
  assert.doesNotMatch(line, /Domain/);
  const asks = (cookie: string) => county.stranger.send('GET', '/api/session', { headers: { ...https, cookie } });
  assert.equal((await asks(`__Host-staff=${reply.body.token}`)).status, 200);
  assert.equal((await asks(`staff=${reply.body.token}`)).status, 401);
});

test('what matters asks for a proof of the last ten minutes; with it the same request goes through', async () => {
  const admin = await adminSession();
  const make = () => admin.send<Problem>('POST', '/api/keys', { body: { name: '试', purpose: 'open311' } });
  assert.equal((await make()).status, 201);
  await age('prover', 'proved', 11);
  const post = await admin.send<Problem>('PATCH', '/api/registers/posts/hotline-station', {
    body: { office: 'admin' },
  });
  assert.equal(
    post.body.type,
    'urn:huiyin:problem:prove-again',
    'who may do what is not changed from a screen left open',
  );
  const asked = await make();
  assert.deepEqual([asked.status, asked.body.type], [403, 'urn:huiyin:problem:prove-again']);
  assert.equal((await admin.send('POST', '/api/session/proof', { body: { password: 'not mine' } })).status, 422);
  const proved = await admin.send<{ token: string }>('POST', '/api/session/proof', { body: { password } });
  assert.equal(proved.status, 200);
  assert.equal((await make()).status, 401, 'the token of before has ended');
  const key = { body: { name: '试', purpose: 'open311' } };
  assert.equal((await person(county.url, proved.body.token).send('POST', '/api/keys', key)).status, 201);
});

async function adminSession(): Promise<Person> {
  const { house } = county.running;
  await keepStaff(house, { username: 'prover', name: '管', password, posts: ['county-government-admin'] });
  return enter('prover');
}

test('a second factor: set up with a code, asked at sign-in, each code once, recovery codes once, removed with a proof', async () => {
  const one = await staffNamed('totp');
  const asked = (await one.send<{ ticket: string; secret: string }>('POST', '/api/session/factors/totp')).body;
  const confirm = (code: string) =>
    one.send<{ recovery: readonly string[] }>('POST', '/api/session/factors/totp/confirm', {
      body: { ticket: asked.ticket, code, name: '手机' },
    });
  const codeAt = (step: number) => generate({ secret: asked.secret, epoch: Math.floor(Date.now() / 1000) + step * 30 });
  assert.equal((await confirm('000000')).status, 422);
  const done = await confirm(await codeAt(0));
  assert.equal(done.status, 201);
  assert.equal(done.body.recovery.length, 10);
  assert.equal((await tries('totp', { password: 'wrong wrong wrong' })).body.type, 'urn:huiyin:problem:sign-in-failed');
  assert.equal((await tries('totp', { password })).body.type, 'urn:huiyin:problem:code-needed');
  const code = await codeAt(1);
  const both = await Promise.all([tries('totp', { password, code }), tries('totp', { password, code })]);
  assert.deepEqual(both.map(({ status }) => status).sort(), [201, 401], 'two at once with one code: one is in');
  const [recovery = ''] = done.body.recovery;
  assert.equal((await tries('totp', { password, code: recovery.toUpperCase() })).status, 201);
  assert.equal((await tries('totp', { password, code: recovery })).body.type, 'urn:huiyin:problem:factor-wrong');
  const { factors, recoveryLeft } = await one.get<AccountView>('/api/session/account');
  assert.deepEqual([factors.length, recoveryLeft], [1, 9]);
  const { rows } = await county.running.house.db.query('select sealed, mark from factor');
  assert.ok(!JSON.stringify(rows).includes(asked.secret) && !JSON.stringify(rows).includes(recovery));
  assert.equal((await one.send('DELETE', `/api/session/factors/${factors[0]?.id}`)).status, 204);
  assert.equal((await tries('totp', { password })).status, 201);
});
