import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { type County, openCounty } from './county.ts';
import { everyCaller } from './hostile/callers.ts';
import { appWithRoutes, type Route } from './hostile/every-route.ts';

let county: County;
let app: FastifyInstance;
let routes: readonly Route[];

before(async () => {
  county = await openCounty();
  ({ app, routes } = await appWithRoutes(county.running.house));
});
after(async () => {
  await app.close();
  await county.close();
});

/** What every answer carries, whoever asks for whatever. */
const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** Open to pages elsewhere: Open311, as its specification asks, and the public log, which others check. */
const shared = /^\/(open311\/|log\/checkpoint$)/;

test('every route answers with every header, as nobody, a resident and an administrator', async () => {
  const slip = await county.says('service-request');
  const callers = await everyCaller(county, app, [slip]);
  const who = callers.filter(({ name }) => ['nobody', 'resident', 'admin'].includes(name));
  assert.equal(who.length, 3);
  const asked = routes.filter(({ method, url }) => method === 'GET' && url !== '/api/live');
  assert.ok(asked.length > 80);
  for (const { url } of asked) {
    const path = url.replace(':number', slip.number).replace(/:\w+|\*/g, 'x');
    for (const { name, headers } of who) {
      const reply = await app.inject({ url: path, headers: { ...headers, accept: 'text/html' } });
      const said = `${name} ${path} ${reply.statusCode}`;
      for (const [header, value] of Object.entries(always))
        assert.equal(reply.headers[header], value, `${said} ${header}`);
      checkPolicy(said, String(reply.headers['content-security-policy']));
      assert.match(String(reply.headers['permissions-policy']), /camera=\(\), microphone=\(\)/, said);
      assert.equal(
        reply.headers['cross-origin-resource-policy'],
        shared.test(url) ? 'cross-origin' : 'same-origin',
        said,
      );
      assert.ok(reply.headers['cache-control'], said);
      for (const tell of ['server', 'x-powered-by']) assert.equal(reply.headers[tell], undefined, said);
    }
  }
});

/** Nothing inline and nothing evaluated; framed by nobody; no style but our own, or the desk's with its word used once. */
function checkPolicy(said: string, policy: string): void {
  assert.doesNotMatch(policy, /unsafe|\*|https?:/, said);
  assert.match(policy, /default-src '(none|self)'/, said);
  if (policy === "default-src 'none'; frame-ancestors 'none'; sandbox") return;
  for (const part of ["base-uri 'none'", "frame-ancestors 'none'"]) assert.ok(policy.includes(part), said);
  assert.match(policy, /form-action '(none|self)'/, said);
}

test('the desk’s page brings another word each time, and nothing of it is kept', async () => {
  const words = await Promise.all(
    [1, 2].map(async () => {
      const { body, headers } = await app.inject({ url: '/desk/' });
      const [, nonce = ''] = /<meta property="csp-nonce" nonce="([^"]{20,})">/.exec(body) ?? [];
      assert.ok(String(headers['content-security-policy']).includes(`style-src 'self' 'nonce-${nonce}'`));
      assert.equal(headers['cache-control'], 'no-store');
      assert.doesNotMatch(body.replace(/<script type="module"[^>]* src=/g, ''), /<script|<style|\son\w+=/);
      return nonce;
    }),
  );
  assert.notEqual(words[0], words[1]);
});

test('over https a browser is told to come back so, and cookies go back only so; over http neither', async () => {
  const follow = { method: 'POST', url: '/api/sessions', payload: { username: 'nobody', password: 'x' } } as const;
  const secure = await app.inject({ ...follow, headers: { 'x-forwarded-proto': 'https' } });
  assert.match(String(secure.headers['strict-transport-security']), /^max-age=31536000/);
  assert.equal((await app.inject(follow)).headers['strict-transport-security'], undefined);
  const { number, code } = await county.says('service-request');
  const cookieBy = async (headers: Record<string, string>) => {
    const payload = `number=${number}&code=${code}`;
    const sent = { 'content-type': 'application/x-www-form-urlencoded', ...headers };
    const reply = await app.inject({ method: 'POST', url: '/follow', payload, headers: sent });
    return String(reply.headers['set-cookie']);
  };
  assert.match(
    await cookieBy({ 'x-forwarded-proto': 'https' }),
    /^__Secure-slip=.*HttpOnly; Secure; SameSite=(Lax|Strict)/,
  );
  assert.match(await cookieBy({}), /^slip=.*HttpOnly; SameSite=(Lax|Strict)/);
});

test('over https every cookie has a prefix, and is known by it when it comes back', async () => {
  const https = { 'x-forwarded-proto': 'https' };
  const ask = async (url: string, cookie = '') => {
    const reply = await app.inject({ url, headers: { ...https, cookie, accept: 'text/html' } });
    return { line: String(reply.headers['set-cookie']), text: reply.body };
  };
  const lang = await ask('/lang?to=en');
  const print = await ask('/print-size?to=large');
  for (const { line } of [lang, print]) assert.match(line, /^__Host-\w+=\w+; .*Path=\/; .*Secure/);
  assert.match((await ask('/setup?code=000')).line, /^__Secure-setup=000; .*Path=\/setup; .*Secure/);
  const page = await ask('/', '__Host-lang=en; __Host-print=large');
  assert.match(page.text, /<html lang="en"[^>]*large/);
  assert.match((await ask('/', 'lang=en')).text, /<html lang="zh-CN"/, 'one set without https is not believed');
});

test('leaving takes off the machine what the browser kept: staff what it fetched, a resident unsent words too', async () => {
  const { number, code } = await county.says('service-request');
  const came = await app.inject({ method: 'POST', url: '/api/follow', payload: { number, code } });
  const { token } = came.json<{ token: string }>();
  const leave = { method: 'POST', url: `/m/${number}/leave`, headers: { authorization: `Bearer ${token}` } } as const;
  assert.equal((await app.inject(leave)).headers['clear-site-data'], '"cache", "storage"');
  const admin = (await everyCaller(county, app, [])).find(({ name }) => name === 'admin');
  const out = await app.inject({ method: 'DELETE', url: '/api/session', headers: admin?.headers ?? {} });
  assert.deepEqual([out.statusCode, out.headers['clear-site-data']], [204, '"cache"']);
});
