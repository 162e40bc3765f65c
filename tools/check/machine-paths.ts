import { linesMatching } from './lines-matching.ts';
import type { SourceFile } from './source-files.ts';

const homes = /(?<![\w.:/])\/(work\/(main|shared)|root\/\w+|home\/\w+|Users\/\w+|tmp\/h)\b|[A-Z]:\\Users\\/;
const registries = /\bregistry\.(npmjs|npmmirror|yarnpkg)\b|"resolved": ?"http/;

/** What is true on one machine only: somebody's folders, the registry somebody installs from. */
export function machinePaths(files: SourceFile[]): string[] {
  const here = linesMatching(files, homes, 'a path of one machine');
  return [...here, ...linesMatching(files, registries, 'the address of a registry')];
}
