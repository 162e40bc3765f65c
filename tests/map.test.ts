import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { MatterList, Problem } from '#server/routes/contract.ts';
import type { MapView } from '#server/routes/map-contract.ts';
import { openSession } from '#server/who/sessions.ts';
import { type County, openCounty } from './county.ts';

let county: County;
before(async () => {
  county = await openCounty();
});
after(() => county.close());

const at = (code: string) => ({ subject: '路灯不亮', detail: '坏了三天', place: { code } });
const seen = async (post: string) => (await county.post(post)).get<MapView>('/api/map');
const countsIn = ({ places }: MapView) => places.map(({ code, n, late }) => [code, n, late]);

/** Sends boundaries as the holder of an account. */
async function sends(file: string, datum = 'gcj02', username = 'county-government-admin') {
  const { house, database } = county.running;
  const { rows } = await database.owner.query<{ id: string }>('select id from staff where username = $1', [username]);
  const token = await openSession(house, { staff: rows[0]?.id ?? '' });
  const body = new FormData();
  body.append('file', new File([file], 'boundaries.geojson'));
  const headers = { authorization: `Bearer ${token}` };
  const reply = await fetch(`${county.url}/api/boundaries?datum=${datum}`, { method: 'POST', headers, body });
  return { status: reply.status, body: (await reply.json()) as Problem & { imported: number } };
}

test('the map counts open service requests by village, as far as whoever asks may see them, and nothing else', async () => {
  const { id } = await county.says('service-request', at('43019910120101'));
  await county.says('service-request', at('430199101201'));
  await county.says('petition', at('430199101203'));
  await county.says('petition', { ...at('430199101203'), kind: 'accusation', accused: 'qingshi' });
  const before = await seen('hotline-station');
  assert.deepEqual(countsIn(before)[0], ['430199101201', 2, 0]);
  assert.equal(
    before.places.some(({ code }) => code === '430199101203'),
    false,
    'petitions are on no map',
  );
  assert.deepEqual(countsIn(await seen('weijian-unit')), []);
  await (await county.post('hotline-station')).does(id, 'dispatch', { unit: 'weijian' });
  assert.deepEqual(countsIn(await seen('weijian-unit')), [['430199101201', 1, 0]]);
  assert.equal((await county.stranger.send('GET', '/api/map')).status, 401);
});

test('a number on the map is the number of lines the ledger then shows', async () => {
  const station = await county.post('hotline-station');
  for (const { code, n } of (await seen('hotline-station')).places) {
    const list = await station.get<MatterList>(`/api/matters?procedure=service-request&open=1&place=${code}`);
    assert.equal(list.items.length, n, code);
  }
});

test('what is past its term is late on the map', async () => {
  county.setClock('2030-01-01T09:00:00+08:00');
  const { places } = await seen('hotline-station');
  assert.ok(places.length > 0 && places.every(({ n, late }) => n === late));
});

test('the demonstration’s boundaries are called a sketch; the first real ones take their place, by the administrator alone', async () => {
  const sketch = await readFile(new URL('../server/demo/boundaries.geojson', import.meta.url), 'utf8');
  const drawn = await seen('hotline-station');
  assert.equal(drawn.sketch, true);
  assert.equal(drawn.areas.length, 9);
  assert.equal((await sends(sketch, 'gcj02', 'hotline-station')).status, 403);
  const wrong = await sends(sketch.replaceAll('430199101201', '999'));
  assert.equal(wrong.status, 422);
  assert.match(String(wrong.body.field), /^features\[\d\]$/);
  assert.equal((await seen('hotline-station')).areas.length, 9, 'a file that is wrong anywhere changes nothing');
  const [head = '', town = ''] = sketch
    .split('\n')
    .filter((line) => line.includes('"430199101"') || line.includes('note'));
  const one = await sends(`${head}${town.replace(/,$/, '')}]}`);
  assert.deepEqual(one.body, { imported: 1 });
  const real = await seen('hotline-station');
  assert.equal(real.sketch, false);
  assert.deepEqual(
    real.areas.map(({ code }) => code),
    ['430199101'],
  );
  const cornerOf = (view: MapView) =>
    view.areas
      .find(({ code }) => code === '430199101')
      ?.shape.coordinates.flat(2)
      .slice(0, 2);
  assert.notDeepEqual(cornerOf(real), cornerOf(drawn), 'GCJ-02 is moved to WGS-84');
});
