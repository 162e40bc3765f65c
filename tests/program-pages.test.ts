import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { keyHolder } from '#server/who/api-key.ts';
import { openSession } from '#server/who/sessions.ts';
import { type County, openCounty } from './county.ts';
import { type Page, type Visitor, visitor } from './visitor.ts';

const heard: string[] = [];
const receiver = createServer((request, response) => {
  heard.push(String(request.headers['webhook-id']));
  request.resume().on('end', () => response.writeHead(200).end());
});

let county: County;
let inside: string;
let admin: Visitor;
let station: Visitor;

before(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  inside = `127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  county = await openCounty({ inside: [inside] });
  admin = await signedIn('county-government-admin');
  station = await signedIn('hotline-station');
});
after(async () => {
  receiver.closeAllConnections();
  receiver.close();
  await county.close();
});

async function signedIn(username: string): Promise<Visitor> {
  const { house, database } = county.running;
  const { rows } = await database.owner.query<{ id: string }>('select id from staff where username = $1', [username]);
  const token = await openSession(house, { staff: rows[0]?.id ?? '' });
  return visitor(county.url, { authorization: `Bearer ${token}`, 'accept-language': 'zh' });
}

const secretIn = ({ text }: Page, start: string): string => new RegExp(`${start}[\\w+/=]+`).exec(text)?.[0] ?? '';
const idsIn = ({ text }: Page, name: string): readonly string[] =>
  [...text.matchAll(new RegExp(`name="${name}" value="([0-9a-f-]{36})"`, 'g'))].map(([, id = '']) => id);

test('The set-up leads to keys and webhooks, for the administrator alone', async () => {
  const { text } = await admin.get('/setup');
  for (const path of ['/setup/keys', '/setup/webhooks']) {
    assert.ok(text.includes(`href="${path}"`), path);
    assert.doesNotMatch((await station.get(path)).text, /name="name"/);
    assert.equal((await station.send(path, { name: 'x', purpose: 'cti', url: `http://${inside}/` })).status, 403);
    assert.equal((await visitor(county.url).send(path, { name: 'x' })).status, 403);
  }
});

test('A key is made on its page, shown once, and revoked there', async () => {
  const refused = await admin.send('/setup/keys', { name: '市平台' });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /value="市平台"/);
  const made = await admin.send('/setup/keys', { name: '市平台', purpose: 'exchange' });
  const secret = secretIn(made, 'hy_');
  const holder = await keyHolder(county.running.house, secret, 'exchange');
  assert.equal(holder?.name, '市平台');
  const listed = await admin.get('/setup/keys');
  assert.ok(!listed.text.includes(secret) && idsIn(listed, 'id').includes(holder?.id ?? '-'));
  await admin.send('/setup/keys/revoke', { id: holder?.id ?? '' });
  assert.equal(await keyHolder(county.running.house, secret, 'exchange'), undefined);
  assert.equal((await admin.send('/setup/keys/revoke', { id: 'x' })).status, 404);
});

test('An address is added, what was sent is read and sent again, and it is stopped', async () => {
  const refused = await admin.send('/setup/webhooks', { name: '市平台', url: 'http://10.0.0.1/', acts: 'answer' });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /value="http:\/\/10\.0\.0\.1\/"/);
  assert.match(refused.text, /value="answer" checked/);
  const made = await admin.send('/setup/webhooks', { name: '市平台', url: `http://${inside}/hear`, acts: 'register' });
  assert.equal(made.status, 200);
  assert.match(secretIn(made, 'whsec_'), /^whsec_.{44}$/);
  const { number } = await county.says('service-request');
  await county.settled();
  const page = `/setup/webhooks/${idsIn(await admin.get('/setup/webhooks'), 'id')[0]}`;
  const sent = await admin.get(page);
  assert.ok(sent.text.includes(number) && sent.text.includes('已送到'));
  const queued = await admin.send(`${page}/replay`, { delivery: idsIn(sent, 'delivery')[0] ?? '' });
  assert.match(queued.text, /已排队/);
  await county.settled();
  assert.equal(heard.length, 2);
  assert.equal(heard[0], heard[1]);
  await admin.send('/setup/webhooks/stop', { id: page.split('/').at(-1) ?? '' });
  assert.ok(!(await admin.get(page)).text.includes('name="delivery"'));
  assert.equal((await admin.get('/setup/webhooks/none')).status, 404);
});
