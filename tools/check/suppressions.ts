import { linesMatching } from './lines-matching.ts';
import type { SourceFile } from './source-files.ts';

/** Written in two halves so that this file does not find itself. */
const switchOff = new RegExp(
  ['biome-', '@ts-', 'eslint-', 'knip-'].map((tool) => `${tool}(ignore|expect|nocheck|disable)`).join('|'),
);

/** A rule holds everywhere or is changed for everyone, so no comment may switch one off. */
export function suppressions(files: SourceFile[]): string[] {
  const code = files.filter(({ path }) => /\.(m?[jt]sx?|css|html|jsonc)$/.test(path));
  return linesMatching(code, switchOff, 'a rule is switched off by a comment');
}
