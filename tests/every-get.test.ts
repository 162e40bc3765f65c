import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { type County, type Mine, openCounty } from './county.ts';
import { type Caller, everyCaller } from './hostile/callers.ts';
import { appWithRoutes, type Route } from './hostile/every-route.ts';
import { rawTalk, statusesIn } from './hostile/raw-talk.ts';

const lines: string[] = [];
let county: County;
let app: FastifyInstance;
let gets: readonly Route[];
let callers: readonly Caller[];
let slip: Mine;

before(async () => {
  county = await openCounty({ log: { level: 'info', to: { write: (line) => void lines.push(line) } } });
  const { app: own, routes } = await appWithRoutes(county.running.house);
  app = own;
  gets = routes.filter(({ method, url }) => method === 'GET' && url !== '/api/live');
  slip = await county.says('service-request');
  callers = (await everyCaller(county, app, [slip])).filter(({ name }) =>
    ['nobody', 'resident', 'admin', 'station'].includes(name),
  );
});
after(async () => {
  await app.close();
  await county.close();
});

/** With the number and the id of a matter that is there in every gap. */
const pathOf = ({ url }: Route): string => url.replace(':number', slip.number).replace(/:\w+|\*/g, slip.id);

async function* answers() {
  for (const route of gets)
    for (const { name, headers } of callers) {
      const path = pathOf(route);
      const reply = await app.inject({ url: path, headers: { ...headers, accept: 'text/html' } });
      yield { ...route, name, reply, said: `${name} ${path} ${reply.statusCode}` };
    }
}

/** How many rows each table has; but the public log goes on by itself, and each opening of a sealed field is counted. */
async function holdings(): Promise<ReadonlyMap<string, string>> {
  const { owner } = county.running.database;
  const { rows } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'log\\_%' and tablename <> 'personal_use'`,
  );
  const held = new Map<string, string>();
  for (const { name } of rows) {
    const { rows: one } = await owner.query<{ n: number }>(`select count(*)::int as n from "${name}"`);
    held.set(name, String(one[0]?.n));
  }
  return held;
}

/** What anybody may be shown from a cache on the way: styles, scripts, drawings, and the public log. */
const forAll = /\.(css|m?js|svg)$|^\/desk\/|^\/log\b|^\/api\/(log|entries)\b/;

test('no GET, by whomever, adds or removes a row; what is said to one caller is kept nowhere; words name their letters', async () => {
  assert.equal(callers.length, 4);
  await county.settled();
  const before = await holdings();
  assert.ok(before.size > 30);
  let asked = 0;
  for await (const { url, reply, said } of answers()) {
    asked++;
    const { 'cache-control': kept, 'content-type': type = '' } = reply.headers;
    if (!forAll.test(url) || reply.statusCode >= 400) assert.match(String(kept), /\bno-store\b/, said);
    if (/^(text\/|application\/(\w+\+)?(json|xml|javascript)|image\/svg)/.test(String(type)))
      assert.match(String(type), /charset=utf-8/i, `${said} ${type}`);
    else assert.ok(reply.body === '' || !String(type).startsWith('text/'), `${said} ${type}`);
  }
  assert.ok(asked > 400);
  assert.deepEqual([...(await holdings())], [...before]);
});

test('what a machine elsewhere says of itself is not believed: not its address, not https, not another host', async () => {
  const forged = {
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'evil.example',
    'x-real-ip': '127.0.0.1',
    forwarded: 'for=127.0.0.1;proto=https;host=evil.example',
  };
  const ask = (url: string, remoteAddress: string, headers: Record<string, string> = forged) =>
    app.inject({ url, remoteAddress, headers });
  assert.equal((await ask('/metrics', '203.0.113.9')).statusCode, 404);
  assert.equal((await ask('/metrics', '127.0.0.1', {})).statusCode, 200);
  assert.equal((await ask('/metrics', '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' })).statusCode, 404);
  assert.equal((await ask('/', '203.0.113.9')).headers['strict-transport-security'], undefined);
  assert.ok((await ask('/', '127.0.0.1')).headers['strict-transport-security']);
  for (const url of ['/', '/open311/discovery', '/api/openapi.json', `/m/${slip.number}`, '/log'])
    assert.ok(!(await ask(url, '203.0.113.9')).body.includes('evil.example'), url);
});

test('a folder is not listed', async () => {
  for (const url of ['/desk/assets/', '/log/tile/', '/log/tile/0/', '/api/', '/api/files/', '/setup/table/', '/m/']) {
    const { statusCode, body } = await app.inject({ url });
    assert.doesNotMatch(body, /Index of|href="[\w-]+\.(js|css)"|\.\.\/<\/a>/i, url);
    assert.ok([303, 401, 403, 404].includes(statusCode), `${url} ${statusCode}`);
  }
});

test('TRACE and its like are not answered with what was sent', async () => {
  const { host } = new URL(county.url);
  for (const method of ['TRACE', 'TRACK', 'CONNECT']) {
    const said = await rawTalk(
      county.url,
      `${method} / HTTP/1.1\r\nhost: ${host}\r\nx-mark: 紫檀木\r\nconnection: close\r\n\r\n`,
    );
    assert.ok(
      statusesIn(said).every((status) => status >= 400),
      said,
    );
    assert.ok(!said.includes('紫檀木') && !said.includes('x-mark'), said);
  }
});

test('what breaks unforeseen is in the log with its route and place in the program, without what was sent', async () => {
  const { house } = county.running;
  const { query } = house.db;
  const words = '紫檀木茶几';
  const breaks = () => Promise.reject(new RangeError(`never thought of: ${words}`));
  Object.assign(house.db, { query: breaks });
  const reply = await app.inject({ url: `/api/public/matters?q=${encodeURIComponent(words)}` });
  Object.assign(house.db, { query });
  assert.equal(reply.statusCode, 500);
  assert.ok(!reply.body.includes('RangeError') && !reply.body.includes('never thought of'));
  const line = lines.find((one) => one.includes('"broken"')) ?? '';
  assert.match(line, /"route":"\/api\/public\/matters"/);
  assert.match(line, /RangeError[\s\S]*every-get\.test\.ts/);
  assert.ok(!line.includes(words));
});
