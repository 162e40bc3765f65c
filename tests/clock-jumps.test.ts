import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import { ringClocks } from '#server/jobs/ring-clocks.ts';
import type { EntryView, MatterView } from '#server/routes/contract.ts';
import { verify } from '#server/verify/verify.ts';
import { type County, openCounty } from './county.ts';

let county: County;
before(async () => {
  county = await openCounty();
});
after(() => county.close());

test('the clock of the machine is set back: an entry is never earlier than the one before it, and the chain holds', async () => {
  county.setClock('2026-03-02T10:00:00+08:00');
  const { id } = await county.says('service-request');
  const station = await county.post('hotline-station');
  county.setClock('2026-03-02T09:00:00+08:00');
  await station.does(id, 'dispatch', { unit: 'nongshui' });
  const unit = await county.post('nongshui-unit');
  county.setClock('2026-03-02T10:30:00+08:00');
  await unit.does(id, 'accept');
  const entries = await station.get<EntryView[]>(`/api/matters/${id}/entries`);
  const at = entries.map((entry) => millisecondsOf(entry.at));
  assert.deepEqual(
    at,
    at.toSorted((a, b) => a - b),
  );
  assert.equal(at[1], millisecondsOf('2026-03-02T10:00:00+08:00'));
  assert.equal((await station.get<{ verified: boolean }>(`/api/matters/${id}/proof`)).verified, true);
});

test('a term rings once, however often it is looked for and whichever way the clock goes in between', async () => {
  county.setClock('2026-03-02T11:00:00+08:00');
  const { id } = await county.says('service-request', { subject: '渠道堵了', detail: '三组的水渠。' });
  const station = await county.post('hotline-station');
  const { house } = county.running;
  const acts = async () => (await station.get<EntryView[]>(`/api/matters/${id}/entries`)).map(({ act }) => act);
  const ringAt = async (at: string) => {
    county.setClock(at);
    await Promise.all([ringClocks(house), ringClocks(house)]);
  };
  await ringAt('2026-03-20T11:00:00+08:00');
  const rung = await acts();
  assert.ok(rung.length > 1, 'nothing rang');
  await ringAt('2026-03-01T11:00:00+08:00');
  await ringAt('2026-03-20T11:00:01+08:00');
  assert.deepEqual(await acts(), rung);
  assert.equal(new Set(rung).size, rung.length);
});

test('in another zone of the machine a day is still a day of +08:00', async () => {
  const zone = process.env.TZ;
  try {
    for (const other of ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
      process.env.TZ = other;
      county.setClock('2026-04-01T00:30:00+08:00');
      const { id, me } = await county.says('service-request', { subject: `路灯 ${other}`, detail: '不亮。' });
      const { opened } = await me.get<MatterView>(`/api/matters/${id}`);
      assert.equal(opened, '2026-04-01T00:30:00+08:00', other);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('after all of it every promise holds', async () => {
  county.setClock(instantAt(Date.now()));
  await county.settled();
  assert.deepEqual((await verify(county.running.house, county.running.database.owner)).findings, []);
});
