// @ts-check
import { isMainThread } from 'node:worker_threads';

const shell = process.ppid;

// npm passes SIGTERM to the shell it started us in; some shells (dash) die of it without passing it on, and we would stay
// behind with the port and the data. So when that shell is gone we end too.
if (isMainThread && process.env.npm_lifecycle_event && process.platform !== 'win32') {
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
