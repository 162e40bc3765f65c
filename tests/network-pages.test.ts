import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type County, openCounty } from './county.ts';
import { visitor } from './visitor.ts';

let county: County;
before(async () => {
  county = await openCounty();
});
after(() => county.close());

for (const lang of ['zh', 'en'] as const) {
  test(`grids, boards and draws are whole in ${lang}`, async () => {
    const reader = visitor(county.url, { 'accept-language': lang });
    for (const path of ['/grids', '/grids/dongtou-grid', '/boards', '/boards/dongtou-bridge', '/draws']) {
      const { text } = await reader.get(path);
      assert.equal(text.match(/<h1/g)?.length, 1, path);
      assert.doesNotMatch(text.replace(/<[^>]*>/g, ' '), /undefined|null|NaN|\[object|\{\w+\}/, path);
    }
  });
}

test('A card names whoever works the grid only when they agreed to be named', async () => {
  const reader = visitor(county.url, {});
  const named = await reader.get('/grids/dongtou-grid');
  assert.match(named.text, /丁桂英/);
  const other = await reader.get('/grids/shiqiao-grid');
  assert.match(other.text, /石桥村网格员/);
  assert.doesNotMatch(other.text, /阎乐平/);
});

test('What is said from a board has its place and category chosen already', async () => {
  const reader = visitor(county.url, {});
  const { text } = await reader.get('/boards/dongtou-road');
  const [, path = ''] = /href="(\/say\?[^"]+)"/.exec(text) ?? [];
  const form = await reader.get(path.replaceAll('&amp;', '&'));
  assert.match(form.text, /<option value="430199101201" selected>/);
  assert.match(form.text, /<option value="transport.road" selected>/);
  const odd = await reader.get(`/say?place=${encodeURIComponent('"><script>')}&category=nothing`);
  assert.doesNotMatch(odd.text, /"><script>"/);
});

test('A board that is not there is not found', async () => {
  assert.match((await visitor(county.url, {}).get('/boards/nothing')).text, /没有这一页/);
});
