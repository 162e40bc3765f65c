import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, before, test } from 'node:test';
import { channelsFrom } from '#server/channels/settings.ts';
import { type County, openCounty } from './county.ts';
import { type Signer, type TokenProvider, tokenOf, tokenProvider } from './token-provider.ts';

const client = { id: 'huiyin', secret: 'a secret of at least thirty-two characters' };
let county: County;
let outside: TokenProvider;

before(async () => {
  outside = await tokenProvider();
  const channels = channelsFrom({
    HUIYIN_OIDC_ISSUER: outside.issuer,
    ...{ HUIYIN_OIDC_CLIENT_ID: client.id, HUIYIN_OIDC_CLIENT_SECRET: client.secret },
  });
  county = await openCounty({ channels, inside: [new URL(outside.issuer).host] });
});
after(async () => {
  await county.close();
  await outside.close();
});

const begin = () =>
  fetch(`${county.url}/api/outside/begin`, { redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin' } });

/** Goes there and comes back with a token made of `claims` over the honest ones, signed by `signer`; answers where one ends up. */
async function comesBackWith(claims: object, signer: Signer = outside.own): Promise<string> {
  const away = await begin();
  const asked = new URL(away.headers.get('location') ?? '', county.url).searchParams;
  const now = Math.floor(Date.now() / 1000);
  const honest = {
    ...{ iss: outside.issuer, aud: client.id, sub: 'zhang', nonce: asked.get('nonce') },
    ...{ iat: now, exp: now + 300 },
  };
  outside.gives.token = tokenOf({ ...honest, ...claims }, signer);
  const cookie = away.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
  const back = `${county.url}/api/outside/back?code=any&state=${asked.get('state')}`;
  const reply = await fetch(back, { redirect: 'manual', headers: { cookie } });
  return reply.headers.get('location') ?? '';
}

const noted = async () => (await county.running.house.db.query('select mark from outside_name')).rows.length;

test('a system that calls itself by another name than the one in the settings is not believed', async () => {
  outside.gives.calls = 'https://elsewhere.example';
  assert.equal((await begin()).headers.get('location'), '/desk/?outside=failed');
  outside.gives.calls = outside.issuer;
  assert.match((await begin()).headers.get('location') ?? '', /\/auth\?/);
});

test('an honest token is read, so that what follows is refused for its forgery alone', async () => {
  assert.equal(await comesBackWith({}), '/desk/?outside=waiting');
  assert.equal(await comesBackWith({}, { ...outside.own, typ: 'JWT' }), '/desk/?outside=waiting');
  assert.equal(await noted(), 1);
});

test('nobody is sent there by a link on another page: they are asked to press the button themselves', async () => {
  const led = async (headers: Record<string, string>) => {
    const reply = await fetch(`${county.url}/api/outside/begin`, { redirect: 'manual', headers });
    assert.equal(reply.status, 303);
    return [reply.headers.get('location')?.split('?')[0], reply.headers.getSetCookie().length];
  };
  const { host } = new URL(county.url);
  const elsewhere = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { referer: 'https://elsewhere.example/' },
    { referer: `https://elsewhere.example/${host}` },
    { 'sec-fetch-site': 'cross-site', referer: `${county.url}/desk/` },
    {},
  ];
  for (const headers of elsewhere) assert.deepEqual(await led(headers), ['/desk/', 0], JSON.stringify(headers));
  const here = [{ 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, { referer: `${county.url}/desk/` }];
  for (const headers of here)
    assert.deepEqual(await led(headers), [`${outside.issuer}/auth`, 1], JSON.stringify(headers));
});

const hour = 3600;
const forgedClaims = {
  expired: () => ({ iat: Math.floor(Date.now() / 1000) - hour, exp: Math.floor(Date.now() / 1000) - hour / 2 }),
  'not valid yet': () => ({ nbf: Math.floor(Date.now() / 1000) + hour }),
  'without an end': () => ({ exp: undefined }),
  'answering another question': () => ({ nonce: 'of another time' }),
  'answering no question': () => ({ nonce: undefined }),
  'of another issuer': () => ({ iss: 'https://elsewhere.example' }),
  'for another client': () => ({ aud: 'another' }),
  'for several, another in charge': () => ({ aud: [client.id, 'another'], azp: 'another' }),
};

for (const [kind, claims] of Object.entries(forgedClaims))
  test(`a token ${kind} opens nothing and notes nobody`, async () => {
    const before = await noted();
    assert.equal(await comesBackWith({ sub: 'forger', ...claims() }), '/desk/?outside=failed');
    assert.equal(await noted(), before);
  });

const another = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const forgedSigners: Readonly<Record<string, () => Signer>> = {
  'by a stranger’s key': () => ({ ...outside.own, key: another }),
  'by a key that the system does not tell': () => ({ ...outside.own, kid: 'unknown', key: another }),
  'by nobody': () => ({ alg: 'none' }),
  'by nobody, under the right algorithm': () => ({ alg: 'RS256', kid: outside.own.kid ?? '' }),
  'by the secret both sides know': () => ({ alg: 'HS256', key: client.secret }),
  'as an access token': () => ({ ...outside.own, typ: 'at+jwt' }),
  'as a logout token': () => ({ ...outside.own, typ: 'logout+jwt' }),
};

for (const [kind, signer] of Object.entries(forgedSigners))
  test(`a token signed ${kind} opens nothing and notes nobody`, async () => {
    const before = await noted();
    assert.equal(await comesBackWith({ sub: 'forger' }, signer()), '/desk/?outside=failed');
    assert.equal(await noted(), before);
  });
