import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type County, openCounty } from '../../tests/county.ts';
import { verify } from './verify.ts';

let county: County;
before(async () => {
  county = await openCounty();
});
after(() => county.close());

test('while people write, are looked at and withdraw, every promise holds as often as it is asked', async () => {
  const station = await county.post('hotline-station');
  const { house, database } = county.running;
  const contact = { name: '王秀兰', phone: '13800000000' };
  const lives = Array.from({ length: 40 }, async () => {
    const { id, me } = await county.says('service-request', { subject: '路灯', detail: '不亮。', contact });
    await station.send('POST', `/api/matters/${id}/looks`, { body: { purpose: 'contact' } });
    await me.does(id, 'withdraw');
  });
  let over = false;
  const all = Promise.all(lives).finally(() => {
    over = true;
  });
  do assert.deepEqual((await verify(house, database.owner)).findings, []);
  while (!over);
  await all;
});
