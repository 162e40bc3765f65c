import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, test } from 'node:test';
import { serve } from '#server/serve.ts';
import { openDatabase } from '#server/store/database.ts';
import { backedUp, contentsOf, ownFolder, restoredTo } from './backing-up.ts';
import { type Slip, saying } from './county.ts';
import { person } from './person.ts';

const own = ownFolder('moment');
after(own.drop);

test('a county whose log is archived comes back as it was at any moment, to the second act, and no later one', async () => {
  const [data, archive] = [own.at('data'), own.at('archive')];
  const config = { port: 0, data, demo: true, stories: false, archive };
  const running = await serve(config, { out: () => undefined, log: () => undefined });
  const says = async (subject: string) => {
    const body = { procedure: 'service-request', form: { ...saying, subject } };
    const { status } = await person(`http://127.0.0.1:${running.port}`).send<Slip>('POST', '/api/matters', { body });
    assert.equal(status, 201);
    await running.jobs.idle();
  };
  await says('备份之前');
  const taken = await backedUp(running, data, own.at('rows'), { archive });
  assert.deepEqual(
    taken.map(({ manifest }) => manifest.kind),
    ['rows', 'files'],
  );
  await says('那一刻之前');
  const then = await contentsOf(running.database.owner);
  const at = await nextMoment();
  await says('那一刻之后');
  await running.stop();

  const back = await restoredTo(archive, own.at('then'), { at });
  assert.deepEqual(back.report.findings, []);
  assert.deepEqual(await held('then'), then);
  const last = await restoredTo(archive, own.at('last'), { at: 'end' });
  assert.deepEqual([last.report.findings, last.entries], [[], back.entries + 1]);
  assert.equal((await held('last')).matter?.split(' ')[0], '3');
  await assert.rejects(
    restoredTo(archive, own.at('late'), { at: new Date(Date.now() + 86_400_000) }),
    /没有到这个时间/,
  );
  assert.equal(existsSync(own.at('late/postgres')), false);
});

async function held(name: string): Promise<Record<string, string>> {
  const database = await openDatabase({ data: own.at(name) });
  return contentsOf(database.owner).finally(database.close);
}

/** A whole millisecond that nothing was written in: what went before is before it, what comes is after. */
async function nextMoment(): Promise<Date> {
  const moment = new Date(Date.now() + 2);
  while (Date.now() <= moment.getTime() + 1) await new Promise((resolve) => setImmediate(resolve));
  return moment;
}
