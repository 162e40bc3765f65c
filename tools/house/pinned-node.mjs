// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const folder = join(root, 'node_modules', 'node');

/** The Node that package-lock.json names; the one on the machine only starts it. */
export const pinnedNode = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

export function pinnedNodeWorks() {
  const { stdout } = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' });
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return stdout?.trim() === `v${version}`;
}
