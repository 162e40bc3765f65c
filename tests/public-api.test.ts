import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { PublicHistory, PublicView } from '#server/routes/public.ts';
import { type County, openCounty, saying } from './county.ts';

let county: County;

before(async () => {
  county = await openCounty();
});
after(() => county.close());

interface Pages {
  readonly items: readonly PublicView[];
  readonly next: string | null;
}

test('A program reads the public list by pages and one request with its history, without a word that was said', async () => {
  const form = { ...saying, place: { code: '43019910120101', words: '井边' }, contact: { name: '王小明' } };
  const first = await county.says('service-request', form);
  await first.me.does(first.id, 'supplement', { words: '还有一盏也坏了' });
  const second = await county.says('service-request', form);
  await county.says('petition');
  const page = await county.stranger.get<Pages>('/api/public/matters?limit=1');
  assert.deepEqual([page.items.map(({ number }) => number), page.next], [[second.number], second.number]);
  const rest = await county.stranger.get<Pages>(`/api/public/matters?limit=5&before=${page.next}`);
  assert.deepEqual([rest.items.map(({ number }) => number), rest.next], [[first.number], null]);
  const one = await county.stranger.get<PublicHistory>(`/api/public/matters/${first.number}`);
  assert.deepEqual(
    one.history.map(({ act }) => act),
    ['register', 'supplement'],
  );
  assert.equal(one.place, '430199101201');
  assert.ok(!/路灯|井边|小明|一盏/.test(JSON.stringify([page, rest, one])));
});

test('Petitions, unknown numbers and odd questions are answered as everywhere', async () => {
  const { number } = await county.says('petition');
  for (const [path, status] of [
    [`/${number}`, 404],
    ['/0', 404],
    ['?limit=0', 422],
    ['?limit=101', 422],
    ['?before=none', 200],
    ['?place=%00', 422],
  ] as const)
    assert.equal((await county.stranger.send('GET', `/api/public/matters${path}`)).status, status, path);
});
