// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode } from './pinned-node.mjs';
import { root } from './root.mjs';
import { tell } from './tell.mjs';

const stamp = join(root, 'dist', 'desk.built-from');

/** Builds web/desk into dist/desk when anything it can be made from has changed. Says whether the pages are there. */
export function buildPages() {
  if (!existsSync(join(root, 'web', 'desk', 'index.html'))) return true;
  const sources = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return true;
  tell('正在构建页面…', 'building the pages …');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', 'web/desk', '--outDir', '../../dist/desk', '--emptyOutDir', '--logLevel', 'warn'];
  const { status } = spawnSync(pinnedNode, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) writeFileSync(stamp, sources);
  return status === 0;
}

function hashOfSources() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['web', 'domain', 'regulations']) {
    for (const file of sourcesIn(join(root, folder))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** @param {string} folder */
function sourcesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(test|cases)\.tsx?$/.test(entry.name));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}
