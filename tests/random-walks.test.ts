import assert from 'node:assert/strict';
import { test } from 'node:test';
import { procedures } from '#regulations/index.ts';
import { randomWalks } from './random-walks.ts';

test('matters of every procedure wander by chance to their ends, and every promise holds on what they left', async (t) => {
  const walked = await randomWalks(120, 11, (line) => t.diagnostic(line));
  assert.deepEqual(walked.findings, []);
  assert.ok(walked.erased > 20, `${walked.erased} erasures`);
  const missed = procedures.filter(({ id, recurs }) => recurs === undefined && walked.byProcedure[id] === undefined);
  assert.deepEqual(
    missed.map(({ id }) => id),
    [],
    'procedures of which no matter came to an end',
  );
  t.diagnostic(`${walked.matters} matters, ${walked.acts} acts, ${walked.refused} refused`);
});
