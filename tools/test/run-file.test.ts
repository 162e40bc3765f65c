import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runFile } from './run-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'huiyin-run-file-'));

function outcomeOf(name: string, body: string) {
  const file = join(folder, `${name}.test.mjs`);
  writeFileSync(file, `import { describe, test } from 'node:test';\n${body}`);
  return runFile(file, join(folder, name));
}

test('each test counts once, groups do not count', async () => {
  const { passed, problems } = await outcomeOf(
    'group',
    "describe('g', () => { test('a', () => {}); test('b', () => {}); });",
  );
  assert.deepEqual({ passed, problems }, { passed: 2, problems: [] });
});

test('a failing test is told with its group, its error and what the file printed', async () => {
  const body = "describe('g', () => { test('a', () => { console.log('said'); throw new Error('boom'); }); });";
  const { passed, problems } = await outcomeOf('failing', body);
  assert.equal(passed, 0);
  assert.match(problems.join(), /g › a\nError: boom[^]*said/);
});

test('a skipped test, a file without tests and a file that does not load are failures', async () => {
  const files = { skipped: "test.skip('a', () => {});", empty: '', broken: "throw new Error('at the top');" };
  for (const [name, body] of Object.entries(files)) {
    const { passed, problems } = await outcomeOf(name, body);
    assert.deepEqual([passed, problems.length], [0, 1], name);
  }
});

test('what a test leaves running is ended with it', async () => {
  const body = `import { spawn } from 'node:child_process';
test('leaves', () => { const left = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)']); left.unref(); console.log(left.pid); throw 0; });`;
  const { problems } = await outcomeOf('leaves', body);
  const pid = Number(/output ---\n(\d+)/.exec(problems.join())?.[1]);
  await gone(pid);
});

/** A killed process still answers until its parent has been told, so this asks until it does not. */
async function gone(pid: number): Promise<void> {
  const deadline = performance.now() + 5000;
  while (isThere(pid)) {
    assert.ok(performance.now() < deadline, `process ${pid} is still there`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
