import type { SourceFile } from './source-files.ts';

/** `path:line: message: the line` for each line that matches. */
export function linesMatching(files: SourceFile[], pattern: RegExp, message: string): string[] {
  return files.flatMap(({ path, text }) => {
    if (!pattern.test(text)) return [];
    const lines = [...text.split('\n').entries()].filter(([, line]) => pattern.test(line));
    return lines.map(([index, line]) => `${path}:${index + 1}: ${message}: ${line.trim().slice(0, 120)}`);
  });
}
