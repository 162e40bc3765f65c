// @ts-check
import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const shell = process.ppid;
const npm = npmBehind(shell);

// npm passes SIGTERM to the shell it started us in; some shells (dash) die of it without passing it on, and we would stay
// behind with the port and the data. So when that shell is gone we end too; and when npm itself was killed with -9, which
// leaves its shell waiting for us (seen on Linux only).
if (isMainThread && process.env.npm_lifecycle_event && process.platform !== 'win32') {
  const watch = setInterval(() => {
    if (process.ppid === shell && npmBehind(shell) === npm) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

/**
 * The process that waits for `shell`, when that is the `sh -c` of a script: some shells become the script, then npm itself
 * is our parent and what is behind it may come and go. Undefined where there is no /proc.
 * @param {number} shell
 */
function npmBehind(shell) {
  try {
    if (readFileSync(`/proc/${shell}/cmdline`, 'utf8').split('\0')[1] !== '-c') return undefined;
    return readFileSync(`/proc/${shell}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[1];
  } catch {
    return undefined;
  }
}
