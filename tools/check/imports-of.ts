import { parseSync } from 'oxc-parser';
import type { SourceFile } from './source-files.ts';

/** `typeOnly`: the whole statement is erased, so nothing is loaded when the program runs. */
export type Import = { specifier: string; typeOnly: boolean; line: number };

/** Every import, re-export and `import()` of a file. A computed `import()` has its expression as specifier. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found = (start: number, specifier: string): Import => {
    return {
      specifier,
      typeOnly: /^(import|export) type\b/.test(text.slice(start)),
      line: text.slice(0, start).split('\n').length,
    };
  };
  return [
    ...module.staticImports.map(({ start, moduleRequest }) => found(start, moduleRequest.value)),
    ...module.staticExports.flatMap(({ start, entries }) => {
      return entries.flatMap(({ moduleRequest }) => (moduleRequest ? [found(start, moduleRequest.value)] : []));
    }),
    ...module.dynamicImports.map(({ start, moduleRequest }) => {
      return found(start, text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/g, ''));
    }),
  ];
}
