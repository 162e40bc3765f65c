import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { KeyView } from '#server/routes/keys.ts';
import { keyHolder, type Purpose } from '#server/who/api-key.ts';
import { signatureFor } from '#server/who/signed-request.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let admin: Person;

interface Made {
  readonly id: string;
  readonly secret: string;
}

before(async () => {
  county = await openCounty();
  admin = await county.post('county-government-admin');
});
after(() => county.close());

const make = async (purpose: Purpose): Promise<Made> => {
  const { status, body } = await admin.send<Made>('POST', '/api/keys', { body: { name: '市12345平台', purpose } });
  assert.equal(status, 201, JSON.stringify(body));
  return body;
};

/** Sends `sent` with the signature of `signed`, made `ago` seconds ago. */
const send = (
  { id, secret }: Made,
  letter: { sent?: string; signed?: string; ago?: number; purpose?: Purpose } = {},
) => {
  const { sent = '{"a":1}', ago = 0, purpose = 'exchange' } = letter;
  const { signed = sent } = letter;
  const time = String(Date.now() / 1000 - ago);
  const headers = {
    ...{ 'content-type': 'application/json', 'x-huiyin-key': id, 'x-huiyin-timestamp': time },
    'x-huiyin-signature': signatureFor(secret, time, signed),
  };
  return fetch(`${county.url}/api/keys/signature?purpose=${purpose}`, { method: 'POST', headers, body: sent });
};

test('A key opens what it was made for, until it is revoked', async () => {
  const { house } = county.running;
  const { id, secret } = await make('cti');
  assert.equal((await keyHolder(house, secret, 'cti'))?.id, id);
  assert.equal(await keyHolder(house, secret, 'exchange'), undefined);
  assert.equal(await keyHolder(house, `${secret}x`, 'cti'), undefined);
  assert.equal((await admin.send('DELETE', `/api/keys/${id}`)).status, 204);
  assert.equal(await keyHolder(house, secret, 'cti'), undefined);
  const listed = await admin.get<KeyView[]>('/api/keys');
  assert.ok(listed.find((key) => key.id === id)?.revoked);
  assert.ok(!JSON.stringify(listed).includes(secret));
});

test('The secret stands in no row', async () => {
  const { secret } = await make('exchange');
  const { rows } = await county.running.database.owner.query<{ row: string }>(
    'select k::text as row from caller_key k',
  );
  assert.ok(rows.length > 0 && rows.every(({ row }) => !row.includes(secret)));
});

test('Only the administrator makes, lists and revokes keys', async () => {
  const { id } = await make('cti');
  const station = await county.post('hotline-station');
  for (const [method, path] of [
    ['GET', ''],
    ['POST', ''],
    ['DELETE', `/${id}`],
  ] as const) {
    const body = method === 'POST' ? { body: { name: 'x', purpose: 'cti' } } : {};
    assert.equal((await station.send(method, `/api/keys${path}`, body)).status, 403);
    assert.equal((await county.stranger.send(method, `/api/keys${path}`, body)).status, 401);
  }
});

test('A signed request is taken once, as it was signed, within five minutes, for its purpose', async () => {
  const key = await make('exchange');
  assert.equal((await send(key)).status, 200);
  assert.equal((await send(key, { signed: '{"a":2}' })).status, 401);
  assert.equal((await send(key, { ago: 301 })).status, 401);
  assert.equal((await send(key, { ago: -310 })).status, 401);
  assert.equal((await send(key, { purpose: 'cti' })).status, 401);
  assert.equal((await send({ ...key, secret: `${key.secret}0` })).status, 401);
  assert.equal((await send({ ...key, id: 'no-such-key' })).status, 401);
});

test('The same signed request sent again is refused', async () => {
  const { id, secret } = await make('exchange');
  const time = String(Math.floor(Date.now() / 1000));
  const headers = {
    ...{ 'x-huiyin-key': id, 'x-huiyin-timestamp': time, 'content-type': 'application/json' },
    'x-huiyin-signature': `sha256=${signatureFor(secret, time, '[]')}`,
  };
  const url = `${county.url}/api/keys/signature?purpose=exchange`;
  const both = await Promise.all([1, 2].map(() => fetch(url, { method: 'POST', headers, body: '[]' })));
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 401]);
});

test('A body that is no JSON, too large or missing is answered, never broken', async () => {
  const key = await make('exchange');
  assert.equal((await send(key, { sent: '{' })).status, 400);
  assert.equal((await send(key, { sent: `"${'x'.repeat(3_000_000)}"` })).status, 413);
  assert.equal((await county.stranger.send('POST', '/api/keys/signature?purpose=exchange')).status, 401);
});
