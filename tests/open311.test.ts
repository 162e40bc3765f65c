import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as shapes from '#server/open311/shapes.ts';
import type { MatterLine, MatterList, MatterView } from '#server/routes/contract.ts';
import { type County, follow, openCounty } from './county.ts';
import { georeport, lamp, parsed, type Row } from './georeport.ts';

let county: County;
let { json, xml, post, posts } = georeport('');

before(async () => {
  county = await openCounty();
  ({ json, xml, post, posts } = georeport(county.url));
});
after(() => county.close());

const at = (path: string) => `${county.url}/open311/v2/${path}`;

const lineOf = async (number: string): Promise<MatterLine> => {
  const list = await (await county.post('hotline-station')).get<MatterList>(`/api/matters?q=${number}`);
  const line = list.items.find((one) => one.number === number);
  assert.ok(line, number);
  return line;
};

test('discovery says where, in which formats and who gives keys, in both formats', async () => {
  const found = await json<{ endpoints: { url: string; type: string }[] }>('discovery.json', shapes.discovery);
  assert.equal(found.endpoints[0]?.url, `${county.url}/open311/v2`);
  assert.equal(found.endpoints[0]?.type, 'test');
  const { discovery } = await xml<{ discovery: { endpoints: { endpoint: { formats: { format: string[] } } } } }>(
    'discovery.xml',
  );
  assert.deepEqual(discovery.endpoints.endpoint.formats.format, ['text/xml', 'application/json']);
});

test('services are the categories of the register, and a service with metadata has a definition', async () => {
  const all = await json<{ service_code: string; metadata: boolean }[]>(
    'services.json?jurisdiction_id=demo',
    shapes.services,
  );
  const known = county.running.house.atlas().then((atlas) => atlas.rows('categories').size);
  assert.equal(all.length, (await known) + 1);
  const { services } = await xml<{ services: { service: Row[] } }>('services.xml');
  assert.equal(services.service.length, all.length);
  const code = all.find(({ metadata }) => metadata)?.service_code ?? '';
  for (const one of [code, 'urban.property.fees', 'unsorted']) {
    const { attributes } = await json<{ attributes: { code: string }[] }>(
      `services/${one}.json`,
      shapes.serviceDefinition,
    );
    assert.deepEqual(
      attributes.map((attribute) => attribute.code),
      ['subject'],
    );
  }
  const told = await xml<{ service_definition: { service_code: string; attributes: { attribute: Row } } }>(
    `services/${code}.xml`,
  );
  assert.deepEqual(
    [told.service_definition.service_code, told.service_definition.attributes.attribute.code],
    [code, 'subject'],
  );
});

test('a POST in form becomes a matter in the ledger, in the right unit, with a receipt and its code', async () => {
  const person = {
    first_name: '小明',
    last_name: '王',
    phone: '0731-5550123',
    email: 'wang@example.org',
    device_id: 'tt222',
  };
  const response = await post(
    { ...lamp, ...person, 'attribute[subject]': '石桥头路灯坏了', media_url: 'https://example.org/1.jpg' },
    'xml',
  );
  assert.equal(response.status, 200);
  const { service_requests } = parsed(await response.text()) as {
    service_requests: { request: Record<string, string> };
  };
  const { service_request_id: number = '', service_notice = '', account_id } = service_requests.request;
  assert.equal(account_id, '');
  const line = await lineOf(number);
  assert.deepEqual(
    [line.channel, line.procedure, line.category, line.unit, line.proposed],
    ['open311', 'service-request', 'urban', 'hotline', 'zhujian'],
  );
  assert.equal(line.title, '石桥头路灯坏了');
  const me = await follow(county.url, county.stranger, {
    id: line.id,
    number,
    code: /查询码 (\d{8})/.exec(service_notice)?.[1] ?? '',
    receipt: {},
  });
  const { form } = await me.get<MatterView>(`/api/matters/${line.id}`);
  const looked = await me.send<{ fields: Row }>('POST', `/api/matters/${line.id}/looks`, {
    body: { purpose: '看我自己留的' },
  });
  assert.deepEqual(form.place, { code: '430199101203', lat: 28.2, lng: 112.9 });
  assert.deepEqual(looked.body.fields.contact, { name: '王小明', phone: '0731-5550123', address: 'wang@example.org' });
  assert.equal(form.detail, '石桥头路灯不亮。晚上看不见路。\n随附媒体链接：https://example.org/1.jpg');
  assert.ok(!JSON.stringify(form).includes('tt222'));
});

test('a request is read by anybody as its kind and village, its step in words, its due date; never as what was said', async () => {
  const number = await posts({ first_name: '小明', last_name: '王' });
  const [told] = await json<Record<string, string>[]>(`requests/${number}.json`, shapes.requests);
  assert.equal(told?.status, 'open');
  assert.match(told?.status_notes ?? '', /^待派单.*12345/);
  assert.deepEqual([told?.service_name, told?.service_code], ['城乡建设', 'urban']);
  assert.equal(told?.address, '石桥村，青石镇，听溪县');
  assert.deepEqual([told?.lat, told?.long], [28.218, 112.894]);
  assert.ok(Date.parse(told?.expected_datetime ?? '') > Date.now());
  assert.ok(!/路灯|小明/.test(JSON.stringify(told)));
  const { service_requests } = await xml<{ service_requests: { request: Row } }>(`requests/${number}.xml`);
  assert.deepEqual(
    Object.entries(service_requests.request).map(([name, value]) => [name, value]),
    Object.entries(told ?? {}).map(([name, value]) => [name, value === null ? '' : String(value)]),
  );
});

test('it is closed when it has ended, with what it came to', async () => {
  const number = await posts();
  const { id } = await lineOf(number);
  const station = await county.post('hotline-station');
  await station.does(id, 'divert', { road: 'litigation', reason: '已在法院审理。' });
  const [told] = await json<Record<string, string>[]>(`requests/${number}.json`, shapes.requests);
  assert.deepEqual([told?.status, told?.expected_datetime], ['closed', null]);
  assert.ok((told?.updated_datetime ?? '') > (told?.requested_datetime ?? ''));
});

test('petitions and other matters are not there', async () => {
  const { number } = await county.says('petition');
  assert.equal((await fetch(at(`requests/${number}.json`))).status, 404);
  assert.deepEqual(await json(`requests.json?service_request_id=${number}`, shapes.requests), []);
  assert.equal((await fetch(at(`tokens/${number}.json`))).status, 404);
});

test('every filter of requests', async () => {
  const [lamps, roads] = [await posts(), await posts({ service_code: 'transport' })];
  const unsure = await posts({ service_code: 'unsorted' });
  const ids = async (query: string) =>
    (await json<Row[]>(`requests.json?${query}`, shapes.requests)).map((one) => one.service_request_id);
  assert.deepEqual(new Set(await ids(`service_request_id=${lamps},${roads}&status=closed`)), new Set([lamps, roads]));
  assert.deepEqual(await ids('service_code=transport'), [roads]);
  assert.deepEqual(await ids('service_code=transport,unsorted'), [unsure, roads]);
  assert.deepEqual(await ids('service_code=no-such-code'), []);
  const closed = await ids('status=closed');
  assert.ok(closed.length > 0 && !closed.includes(roads));
  assert.equal((await ids('status=open,closed')).length, (await ids('status=open&status=closed')).length);
  assert.ok((await ids('status=open')).includes(roads));
  const now = new Date();
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
  assert.deepEqual(await ids(`start_date=${ago(80)}&end_date=${ago(10)}`), []);
  assert.ok((await ids(`start_date=${ago(1)}&end_date=${ago(-1)}`)).includes(roads));
  assert.ok((await ids(`start_date=${ago(1)}`)).includes(roads));
  assert.deepEqual(await ids(`end_date=${ago(1)}`), []);
  const all = await ids('');
  assert.deepEqual(await ids('page_size=2&page=2'), all.slice(2, 4));
  assert.equal((await ids('status=&service_code=&start_date=')).length, all.length);
});

test('the same Idempotency-Key reports once, and finds the number again as a token', async () => {
  const headers = { 'idempotency-key': 'phone-17' };
  const [first, again] = await Promise.all([posts({}, headers), posts({}, headers)]);
  assert.equal(first, again);
  assert.equal((await post({ ...lamp, description: '别的事' }, 'json', headers)).status, 422);
  assert.deepEqual(await json('tokens/phone-17.json', shapes.token), [
    { service_request_id: first, token: 'phone-17' },
  ]);
  const told = await xml<{ service_requests: { request: Row } }>(`tokens/${first}.xml`);
  assert.deepEqual(told.service_requests.request, { service_request_id: first, token: first });
});

test('an address alone is enough, and a description is not needed', async () => {
  const number = await posts({ lat: '', long: '', description: '', address_string: '东头村村口 <桥> & 路' });
  const line = await lineOf(number);
  assert.deepEqual([line.title, line.place], ['城乡建设', null]);
});

test('pages of other sites may call it, and the API’s own description names every method', async () => {
  const asked = await fetch(at('requests.json'), { method: 'OPTIONS' });
  assert.deepEqual([asked.status, asked.headers.get('access-control-allow-methods')], [204, 'GET, POST']);
  const { paths } = await county.stranger.get<{ paths: object }>('/api/openapi.json');
  const mine = Object.keys(paths).filter((path) => path.startsWith('/open311/'));
  assert.equal(mine.length, 7, mine.join(' '));
});
