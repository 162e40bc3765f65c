import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
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
  assert.match(problems.join(), /g › a\nError: boom[\s\S]*said/);
});

test('a skipped test, a file without tests and a file that does not load are failures', async () => {
  const files = { skipped: "test.skip('a', () => {});", empty: '', broken: "throw new Error('at the top');" };
  for (const [name, body] of Object.entries(files)) {
    const { passed, problems } = await outcomeOf(name, body);
    assert.deepEqual([passed, problems.length], [0, 1], name);
  }
});

test('what a test leaves running is ended with it', async () => {
  const { problems } = await outcomeOf('leaves', leavesServer);
  const port = Number(/output ---\n(\d+)/.exec(problems.join())?.[1]);
  const deadline = performance.now() + 5000;
  while (await answers(port)) assert.ok(performance.now() < deadline, `port ${port} still answers`);
});

const leavesServer = `
import { spawn } from 'node:child_process';
const server = "require('net').createServer().listen(0, '127.0.0.1', function () { process.send(this.address().port); })";
test('leaves a server', async () => {
  const left = spawn(process.execPath, ['-e', server], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  console.log(await new Promise((resolve) => left.once('message', resolve)));
  left.disconnect();
  left.unref();
  throw new Error('so that the output is told');
});`;

function answers(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(port, '127.0.0.1', () => resolve(true));
  socket.once('error', () => resolve(false));
  return promise.finally(() => socket.destroy());
}
