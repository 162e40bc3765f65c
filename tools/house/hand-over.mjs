// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import './end-with-npm.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { root } from './root.mjs';

/**
 * Becomes the pinned Node running `file`: same stdin, stdout, signals and exit code.
 * @param {string} file relative to the repository
 * @param {string[]} args
 */
export function handOver(file, args) {
  const argv = ['--import', import.meta.resolve('./end-with-npm.mjs'), join(root, file), ...args];
  // Replacing the process leaves no wrapper behind: what is killed is the server itself.
  if (process.execve && process.platform !== 'win32') {
    process.execve(pinnedNode, [pinnedNode, ...argv], process.env);
  } else {
    attend(spawn(pinnedNode, argv, { stdio: 'inherit' }));
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function attend(child) {
  // A terminal sends Ctrl+C to the whole group, so the child has it already; a second one would read as "at once".
  if (process.stdin.isTTY) process.on('SIGINT', () => {});
  else process.on('SIGINT', () => child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
