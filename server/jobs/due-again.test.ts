import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { after, before, test } from 'node:test';
import type { WorkerEvents } from 'graphile-worker';
import { type County, openCounty } from '../../tests/county.ts';
import { dueAgain, watchAway } from './due-again.ts';

let county: County;

before(async () => {
  county = await openCounty();
});
after(() => county.close());

/** A job that failed and would wait for hours; whether it is due now. */
async function failedJob() {
  const { owner } = county.running.database;
  const { rows } = await owner.query<{ id: string }>(
    `select id::text as id from graphile_worker.add_job('nobody-does-this', run_at := now() + interval '2 hours')`,
  );
  const { id = assert.fail('no job') } = rows[0] ?? {};
  const hold = (by: string | null) =>
    owner.query(
      'update graphile_worker._private_jobs set locked_by = $2, locked_at = case when $2::text is null then null else now() end where id = $1',
      [id, by],
    );
  const isDue = async () =>
    (await owner.query('select from graphile_worker.jobs where id = $1 and run_at <= now()', [id])).rowCount === 1;
  return { id, hold, isDue };
}

test('what is still held is not due; once the queue has noted the failure, it is', async () => {
  const { owner } = county.running.database;
  const { id, hold, isDue } = await failedJob();
  await hold('these');
  assert.deepEqual([await dueAgain(owner, id), await isDue()], [false, false]);
  await hold(null);
  assert.deepEqual([await dueAgain(owner, id), await isDue()], [true, true]);
  await owner.query('delete from graphile_worker._private_jobs where id = $1', [id]);
  assert.equal(await dueAgain(owner, id), true);
});

test('only what failed for want of a database is due again', async () => {
  const { owner } = county.running.database;
  const events: WorkerEvents = new EventEmitter();
  const asked = new EventEmitter();
  const heard: unknown[] = [];
  const spied = Object.assign(Object.create(owner) as typeof owner, {
    query: async (sql: string, params: readonly unknown[]) => {
      heard.push(params[0]);
      const done = await owner.query(sql, [...params]);
      if (sql.includes('reschedule')) asked.emit('done');
      return done;
    },
  });
  const away = watchAway(spied, events);
  const [other, lost] = [await failedJob(), await failedJob()];
  const end = (id: string, error: Error) => events.emit('job:complete', { job: { id }, error } as never);
  const done = once(asked, 'done');
  end(other.id, new Error('a fault of ours'));
  end(lost.id, Object.assign(new Error('the database system is starting up'), { code: '57P03' }));
  await done;
  assert.deepEqual([await lost.isDue(), await other.isDue(), heard.includes(other.id)], [true, false, false]);
  await away.stop();
  await owner.query('delete from graphile_worker._private_jobs where id = any($1)', [[other.id, lost.id]]);
});
