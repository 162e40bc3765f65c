import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type County, openCounty } from '../../tests/county.ts';
import { isStray } from './stray-jobs.ts';

let county: County;

before(async () => {
  county = await openCounty();
});
after(() => county.close());

test('a job held for a while by workers that do not work at it is stray; one in hand, just taken or held by others is not', async () => {
  const { owner } = county.running.database;
  const { rows } = await owner.query<{ id: string }>(
    `select id::text as id from graphile_worker.add_job('nobody-does-this')`,
  );
  const { id = assert.fail('no job') } = rows[0] ?? {};
  const hold = (since: string) =>
    owner.query(
      `update graphile_worker._private_jobs set locked_by = 'these', locked_at = now() - $2::interval where id = $1`,
      [id, since],
    );
  await hold('0 seconds');
  assert.equal(await isStray(owner, 'these', new Set()), false);
  await hold('1 minute');
  assert.equal(await isStray(owner, 'these', new Set()), true);
  assert.equal(await isStray(owner, 'these', new Set([id])), false);
  assert.equal(await isStray(owner, 'others', new Set()), false);
  await owner.query('delete from graphile_worker._private_jobs where id = $1', [id]);
});
