import type { SourceFile } from './source-files.ts';

/** Names for a kind of code, not for a thing: a file called so has no natural end. */
const forbidden = /^(utils?|helpers?|types?|common|shared|manager|misc|base|lib)$|-(utils?|helpers?|manager|misc)$/;

export function forbiddenNames(files: SourceFile[]): string[] {
  const named = files.filter(({ path }) => path.split('/').some((part) => forbidden.test(part.replace(/\..*$/, ''))));
  return named.map(({ path }) => `${path}: name it for the thing it holds`);
}
