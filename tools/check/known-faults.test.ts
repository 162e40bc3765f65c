import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsIn, reportIn } from './known-faults.ts';

test('a report with a serious fault names the package; lesser faults are let pass', () => {
  const report = reportIn(
    JSON.stringify({
      vulnerabilities: {
        'bad-parser': { severity: 'critical', range: '<2.1.0' },
        'slow-thing': { severity: 'low', range: '<3.0.0' },
      },
    }),
  );
  assert.deepEqual(report && faultsIn(report), ['bad-parser <2.1.0: critical (npm audit tells more)']);
});

test('what is no report is no answer', () => {
  for (const printed of [null, '', 'Method Not Allowed', '{"error":{"code":"ENOAUDIT"}}', '{"vulnerabilities":null}'])
    assert.equal(reportIn(printed), undefined);
});
