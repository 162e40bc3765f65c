import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { MatterView } from '#server/routes/contract.ts';
import { type County, openCounty, saying } from './county.ts';
import { appWithRoutes } from './hostile/every-route.ts';
import { markup } from './hostile/nasty-words.ts';
import { lineTo, rawTalk, statusesIn } from './hostile/raw-talk.ts';

let county: County;
before(async () => {
  county = await openCounty();
});
after(() => county.close());

const countMatters = async (): Promise<number> => {
  const { rows } = await county.running.database.owner.query<{ n: number }>('select count(*)::int as n from matter');
  return rows[0]?.n ?? 0;
};

const host = () => new URL(county.url).host;

test('a request that two programs would read differently is refused, and nothing behind it is done', async () => {
  const before = await countMatters();
  const letter = JSON.stringify({ procedure: 'service-request', form: saying });
  const hidden = `POST /api/matters HTTP/1.1\r\nhost: ${host()}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(letter)}\r\n\r\n${letter}`;
  const heads = [
    `content-length: 0\r\ncontent-length: ${hidden.length}`,
    'content-length: 4\r\ntransfer-encoding: chunked',
    'transfer-encoding: xchunked',
    'transfer-encoding : chunked',
    'transfer-encoding: chunked, identity',
    'content-length: +0',
    'content-length: 0x0',
    'content-length: -1',
    'x: 1\r\n folded: chunked\r\ntransfer-encoding:\r\n chunked',
    'content-length: 0\nx: 1',
  ];
  for (const head of heads) {
    const said = await rawTalk(
      county.url,
      `POST /api/follow HTTP/1.1\r\nhost: ${host()}\r\n${head}\r\n\r\n0\r\n\r\n${hidden}`,
    );
    assert.deepEqual(statusesIn(said), [400], `${head}: ${said.slice(0, 200)}`);
    assert.match(said, /application\/problem\+json/);
  }
  assert.equal(await countMatters(), before);
});

test('paths that climb lead nowhere, however they are written', async () => {
  const climbs = [
    '../',
    '..%2f',
    '%2e%2e/',
    '%2e%2e%2f',
    '..\\',
    '..%5c',
    '..%252f',
    '....//',
    '..;/',
    '%c0%ae%c0%ae/',
  ];
  const doors = [
    '/desk/',
    '/desk/assets/',
    '/log/tile/',
    '/log/tile/0/',
    '/api/files/',
    '/how/',
    '/bulletins/',
    '/',
    '/m/',
  ];
  for (const door of doors)
    for (const climb of climbs)
      for (const goal of ['package.json', 'etc/passwd', 'data/keys/server']) {
        const path = `${door}${climb.repeat(6)}${goal}`;
        const said = await rawTalk(county.url, `GET ${path} HTTP/1.1\r\nhost: ${host()}\r\nconnection: close\r\n\r\n`);
        assert.doesNotMatch(said, /"dependencies"|root:x?:0/, path);
        assert.ok(
          statusesIn(said).every((status) => status < 500),
          path,
        );
      }
});

test('no header of an answer is anybody’s to write', async () => {
  const broken = '%0d%0aset-cookie:%20staff=1%0d%0a%0d%0a<script>';
  const paths = [
    `/lang?to=en&back=/${broken}`,
    `/print-size?to=large&back=/${broken}`,
    `/follow/${broken}`,
    `/m/${broken}`,
  ];
  for (const path of [...paths, `/say/${broken}`, `/api/registers/units/export?format=${broken}`]) {
    const said = await rawTalk(county.url, `GET ${path} HTTP/1.1\r\nhost: ${host()}\r\nconnection: close\r\n\r\n`);
    assert.doesNotMatch(said.split('\r\n\r\n')[0] ?? '', /^set-cookie: staff/im, path);
    assert.equal(statusesIn(said).length, 1, path);
  }
});

test('whoever sends slowly is cut off, and nobody else waits for them', async () => {
  const { app } = await appWithRoutes(county.running.house);
  const { server } = app;
  assert.ok(server.headersTimeout <= 20_000 && server.requestTimeout > 0 && server.requestTimeout <= 300_000);
  // The same clocks, run faster: nobody waits twenty seconds for a test.
  Object.assign(server, { headersTimeout: 400, requestTimeout: 900, connectionsCheckingInterval: 100 });
  await app.listen({ port: 0, host: '127.0.0.1' });
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const beginnings = [
      'GET / HTTP/1.1\r\nx: ',
      'POST /say HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 1000\r\n\r\nsubject=',
    ];
    const slow = await Promise.all(Array.from({ length: 60 }, (_, i) => drip(url, beginnings[i % 2] ?? '')));
    const others = await Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/api/county`)));
    assert.ok(others.every(({ status }) => status === 200));
    for (const said of await Promise.all(slow.map(({ ended }) => ended))) assert.deepEqual(statusesIn(said), [408]);
  } finally {
    server.closeAllConnections();
    await app.close();
  }
});

/** Sends a beginning, then a byte now and then until the line is cut. */
async function drip(url: string, beginning: string): Promise<{ readonly ended: Promise<string> }> {
  const socket = await lineTo(url);
  socket.on('error', () => undefined);
  socket.write(beginning);
  const drop = setInterval(() => socket.write('a'), 100);
  const said = text(socket).catch(() => '');
  socket.once('close', () => clearInterval(drop));
  return { ended: said };
}

test('ten megabytes of words are refused before they are read into anything', async () => {
  const much = 'a'.repeat(10 * 1024 * 1024);
  const kinds = {
    'application/json': `{"procedure":"${much}"}`,
    'application/x-www-form-urlencoded': `subject=${much}`,
  };
  for (const [type, body] of Object.entries(kinds))
    for (const path of ['/api/matters', '/say', '/open311/v2/requests.json', '/api/sessions']) {
      const { status } = await fetch(county.url + path, { method: 'POST', headers: { 'content-type': type }, body });
      assert.ok(status === 413 || status === 415, `${path} ${type} ${status}`);
    }
});

test('names that every object has are names of nothing', async () => {
  const station = await county.post('hotline-station');
  const { id } = await county.says('service-request');
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
    const asked = [
      station.send('POST', '/api/matters', { body: { procedure: name, form: {} } }),
      station.send('POST', `/api/matters/${id}/acts`, { body: { act: name, data: {} } }),
      ...['figures', 'registers', 'exchange/x/changes'].map((what) => station.send('GET', `/api/${what}/${name}`)),
      station.send('GET', `/api/matters?sort=${name}&step=${name}`),
      ...['how', 'say', 'items', 'grids', 'setup/table'].map((what) => station.send('GET', `/${what}/${name}`)),
    ];
    for (const { status } of await Promise.all(asked)) assert.ok(status < 500, name);
  }
  const polluting =
    '{"procedure":"service-request","form":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}';
  const headers = { 'content-type': 'application/json' };
  assert.equal((await fetch(`${county.url}/api/matters`, { method: 'POST', headers, body: polluting })).status, 400);
  const form = '__proto__[polluted]=1&constructor[prototype][polluted]=1&__proto__=x';
  await fetch(`${county.url}/say`, { method: 'POST', body: new URLSearchParams(form) });
  assert.equal(Reflect.get({}, 'polluted'), undefined);
});

test('a slip opens its own matter; every number, id and file of another is as if it were not there', async () => {
  const [mine, theirs] = [await county.says('service-request'), await county.says('petition')];
  const nowhere = '01900000-0000-7000-8000-000000000000';
  for (const path of ['', '/entries', '/acts', '/looks', '/papers', '/children', '/proof', '/messages']) {
    const [real, none] = await Promise.all(
      [theirs.id, nowhere].map((id) => mine.me.send<object>('GET', `/api/matters/${id}${path}`)),
    );
    assert.deepEqual([real?.status, real?.body], [none?.status, none?.body], path);
    assert.ok(real?.status === 404 || real?.status === 403 || real?.status === 401, path);
  }
  const act = (id: string) => mine.me.send('POST', `/api/matters/${id}/acts`, { body: { act: 'withdraw' } });
  assert.deepEqual((await act(theirs.id)).body, (await act(nowhere)).body);
  assert.equal((await theirs.me.get<MatterView>(`/api/matters/${theirs.id}`)).ended, false);
  const elsewhere = mine.id.replace(/^.{8}/, 'ffffffff');
  assert.equal((await mine.me.send('GET', `/api/matters/${elsewhere}`)).status, 404);
});

test('the XML of Open311 stays well formed whatever is written, and what it holds are words', async () => {
  for (const word of [
    ...markup,
    ']]>',
    '&amp;&#0;',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
  ]) {
    const fields = {
      service_code: 'street-light',
      description: word,
      lat: '28.2',
      long: '112.9',
      api_key: 'demo',
      jurisdiction_id: 'demo',
    };
    const sent = await fetch(`${county.url}/open311/v2/requests.xml`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
    const xml = await sent.text();
    assert.equal(XMLValidator.validate(xml), true, xml);
    assert.doesNotMatch(xml, /root:x?:0/);
    const asked = await fetch(
      `${county.url}/open311/v2/requests.xml?jurisdiction_id=demo&service_code=${encodeURIComponent(word)}`,
    );
    const answer = await asked.text();
    assert.equal(XMLValidator.validate(answer), true, answer);
    assert.equal(new XMLParser().parse(answer).script, undefined);
  }
});

test('an XML body is never read, so nothing in it unfolds', async () => {
  const bomb = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><a>${'&b;'.repeat(1000)}</a>`;
  for (const path of ['/api/matters', '/open311/v2/requests.xml', '/say'])
    for (const type of ['application/xml', 'text/xml']) {
      const { status } = await fetch(county.url + path, {
        method: 'POST',
        headers: { 'content-type': type },
        body: bomb,
      });
      assert.ok(status === 415 || status === 400, `${path} ${status}`);
    }
});
