import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Value } from 'typebox/value';
import * as shapes from '#server/open311/shapes.ts';
import { type County, openCounty } from './county.ts';
import { georeport, lamp, parsed, type Row } from './georeport.ts';

let county: County;
let { post } = georeport('');

before(async () => {
  county = await openCounty();
  ({ post } = georeport(county.url));
});
after(() => county.close());

const at = (path: string) => `${county.url}/open311/v2/${path}`;

const wrongs: readonly (readonly [number, Row, RegExp])[] = [
  [404, { jurisdiction_id: 'city.gov' }, /jurisdiction_id/],
  [403, { api_key: '' }, /api_key/],
  [403, { api_key: 'wrong' }, /api_key/],
  [400, { service_code: '' }, /service_code/],
  [404, { service_code: 'no-such' }, /service_code/],
  [400, { lat: '', long: '' }, /lat/],
  [400, { long: '' }, /long/],
  [400, { lat: 'north' }, /lat/],
  [400, { lat: '39.9', long: '116.4' }, /听溪县/],
  [400, { lat: '0', long: '0' }, /听溪县/],
  [400, { address_id: '110101' }, /address_id/],
  [400, { description: '长'.repeat(4001) }, /4000/],
  [400, { description: 'a\u0000b' }, /description/],
  [400, { phone: 'call me' }, /phone/],
  [400, { media_url: 'javascript:alert(1)' }, /media_url/],
  [400, { 'attribute[colour]': 'red' }, /colour/],
  [400, { 'attribute[subject]': '长'.repeat(101) }, /./],
];

test('faults are told in the form of the specification, in both formats', async () => {
  for (const [status, fields, words] of wrongs) {
    const [asJson, asXml] = await Promise.all([post({ ...lamp, ...fields }), post({ ...lamp, ...fields }, 'xml')]);
    assert.deepEqual([asJson.status, asXml.status], [status, status], JSON.stringify(fields));
    const body: unknown = await asJson.json();
    assert.ok(Value.Check(shapes.errors, body) && body.length > 0);
    assert.equal(body[0]?.code, String(status));
    assert.match(body[0]?.description ?? '', words);
    const { errors } = parsed(await asXml.text()) as { errors: { error: Row } };
    assert.deepEqual([errors.error.code, errors.error.description], [body[0]?.code, body[0]?.description]);
  }
});

test('everything wrong is told at once', async () => {
  const response = await post({ lat: '1', description: '长'.repeat(4001), phone: '?' });
  assert.equal(((await response.json()) as unknown[]).length, 4);
});

test('what cannot be read is answered, never broken', async () => {
  for (const [path, status] of [
    ['requests.yaml', 406],
    ['nothing.json', 404],
    ['services/none.xml', 404],
    ['requests/1.json', 404],
    ['tokens/x.xml', 404],
    ['requests.json?start_date=yesterday', 400],
    ['requests.json?status=lost', 400],
    ['requests.json?page=0', 400],
    ['requests.json?page_size=1001', 400],
    ['requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z', 400],
    ['requests/%00.json', 400],
    ['requests.json?service_code=%00', 400],
    ['services/constructor.json', 404],
    ['services.json?jurisdiction_id=__proto__', 404],
  ] as const) {
    const response = await fetch(at(path));
    assert.equal(response.status, status, path);
    assert.match(await response.text(), path.includes('.json') ? /^\[\{"code"/ : /<errors><error><code>/);
  }
});

test('a malformed body is the caller’s fault', async () => {
  const bodies: readonly (readonly [string, string])[] = [
    ['application/json', '{"lat":'],
    ['application/json', 'null'],
    ['application/json', '[]'],
    ['application/x-www-form-urlencoded', '%%%=%&&&=;'],
    ['application/x-www-form-urlencoded', `api_key=demo&service_code=urban&lat[]=1&lat[]=2&description=${'%ED%A0%80'}`],
    ['multipart/form-data; boundary=x', '--x\r\n'],
    ['multipart/form-data', ''],
    ['text/xml', '<a'],
    ['application/x-www-form-urlencoded', 'x'.repeat(3_000_000)],
  ];
  for (const [type, body] of bodies) {
    const response = await fetch(at('requests.json'), { method: 'POST', headers: { 'content-type': type }, body });
    assert.ok(response.status >= 400 && response.status < 500, `${type} ${body.slice(0, 40)}: ${response.status}`);
    assert.ok(Value.Check(shapes.errors, await response.json()));
  }
});
