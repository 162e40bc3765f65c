import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type County, openCounty } from './county.ts';
import { hiddenIn, visitor } from './visitor.ts';

let county: County;
before(async () => {
  county = await openCounty();
});
after(() => county.close());

test('what can be applied for is found by a word, in either language, or by what it needs', async () => {
  const reader = visitor(county.url);
  const found = async (q: string) => {
    const { text } = await reader.get(`/items?q=${encodeURIComponent(q)}`);
    return [...text.matchAll(/href="\/items\/([\w-]+)"/g)].map(([, key]) => key);
  };
  const food = await found('食品 许可');
  assert.ok(food.includes('shijian-01') && food.length < 10, food.join());
  assert.deepEqual(await found('FOOD business licence'), ['shijian-01']);
  assert.ok((await found('场所证明')).includes('shijian-01'));
  assert.deepEqual(await found('"><script>'), []);
  assert.ok((await found('')).length > 100, 'without a word, everything');
});

test('one item names what to bring, both terms, the fee, the unit and the law, and is applied for with the item chosen', async () => {
  const me = visitor(county.url);
  const { text } = await me.get('/items/shijian-01');
  for (const said of ['场所证明', '10个工作日', '20个工作日', '不收费', '市场监督管理局', '行政许可法'])
    assert.ok(text.includes(said), said);
  const path = /href="(\/say\/service\?[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const form = await me.get(path);
  assert.match(form.text, /<option value="shijian-01" selected>/);
  const sent = await me.send('/say/service', {
    ...{ ...hiddenIn(form, '/say/service'), subject: '食品经营许可', item: 'shijian-01' },
    ...{ 'contact.name': '刘某某', 'contact.phone': '13800000000' },
  });
  assert.match(sent.path, /\/slip$/, sent.text);
  assert.match(sent.text, /食品经营许可/);
});

test('an item that is not offered today is not found', async () => {
  assert.equal((await visitor(county.url).get('/items/shijian-99')).status, 404);
});
