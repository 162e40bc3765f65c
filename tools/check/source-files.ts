import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../house/root.mjs';

/** A text file of the repository; `path` is relative and with forward slashes. */
export type SourceFile = { path: string; text: string };

/** What .gitignore names. */
const notOurs = new Set(['node_modules', 'dist', 'data', '.cache', '.git']);
const binary = /\.(png|jpe?g|gif|webp|avif|ico|woff2?|ttf|pdf|xlsx|zip|gz|onnx|bin)$/i;

export function sourceFiles(): SourceFile[] {
  const entries = globSync('**/*', { cwd: root, withFileTypes: true, exclude: ({ name }) => notOurs.has(name) });
  const files = entries.filter((entry) => entry.isFile() && !binary.test(entry.name));
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(root.length));
  return paths
    .sort()
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(root, path), 'utf8') }));
}
