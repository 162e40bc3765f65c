import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';

const watch = new URL('end-with-npm.mjs', import.meta.url).href;
// `; true` keeps the shell: without it some shells become the program.
const script = `"${process.execPath}" --import ${watch} -e 'console.log("up"); setInterval(() => {}, 1e3)'; true`;
const npm = `require('node:child_process').spawn('sh', ['-c', process.argv[1]], { stdio: 'inherit' })`;

test('npm killed with -9 takes with it what its script started', async (t) => {
  if (process.platform !== 'linux') return t.diagnostic('seen on Linux only');
  const env = { ...process.env, npm_lifecycle_event: 'start' };
  const parent = spawn(process.execPath, ['-e', npm, script], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  await once(parent.stdout, 'data');
  parent.kill('SIGKILL');
  // Ends when nobody holds the pipe any more: neither the shell nor what it ran.
  await once(parent.stdout.resume(), 'end', { signal: AbortSignal.timeout(10_000) });
  assert.equal(parent.signalCode, 'SIGKILL');
});
