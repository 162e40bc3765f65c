import { globSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../house/root.mjs';

/** The test files to run: all of them, or those named by a test file, by the file it stands beside, or by a folder. */
export function chooseFiles(paths: string[]): string[] {
  if (paths.length === 0) return testsIn('.');
  return [...new Set(paths.flatMap((path) => testsFor(relative(root, path) || '.')))];
}

function testsFor(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? testsIn(path)
    : testsIn('.').filter(beside(path));
  if (found.length === 0) throw new Error(`no tests for ${path}`);
  return found;
}

function beside(path: string): (test: string) => boolean {
  const stem = path.replace(/(\.test)?\.tsx?$/, '');
  return (test) => test.replace(/\.test\.tsx?$/, '') === stem;
}

function testsIn(folder: string): string[] {
  const folders = '{regulations,domain,server,web,tools,tests}';
  const pattern = folder === '.' ? `${folders}/**/*.test.{ts,tsx}` : `${folder}/**/*.test.{ts,tsx}`;
  return globSync(pattern, { cwd: root }).sort();
}
