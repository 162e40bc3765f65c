import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, missingFromLock } from './check/lock-complete.ts';
import { root } from './house/root.mjs';

/**
 * Adds to package-lock.json the builds for other platforms that npm left out, because the registry it asked had none of them:
 * without them `npm ci` refuses the lock file everywhere. They are pinned to the version their package names and have no
 * checksum, since nobody here has seen them. Run after `npm install` (`npm run complete-lock`).
 */
const path = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
for (const { name, version, dev } of missingFromLock(lock.packages)) {
  lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);

/** By the naming all of them keep: …-os-cpu, then the C library or ABI. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
  const found = /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)/.exec(name);
  const [, os, cpu] = found ?? [];
  if (os === undefined || cpu === undefined) throw new Error(`no platform in the name ${name}`);
  return { os: [os], cpu: [cpu], ...(os === 'linux' && { libc: [name.includes('musl') ? 'musl' : 'glibc'] }) };
}
