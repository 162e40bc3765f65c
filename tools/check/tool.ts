import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../house/root.mjs';

/** A check that runs a program of node_modules and takes a failing exit as what is wrong. */
export function tool(program: string, args: string[]): () => string[] {
  return () => {
    const path = join(root, 'node_modules', program);
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [path, ...args], options);
    return status === 0 ? [] : [`${error?.message ?? ''}${stdout}${stderr}`.trim() || `exit code ${status}`];
  };
}
