import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type Import, importsOf } from './imports-of.ts';
import type { SourceFile } from './source-files.ts';

/**
 * What the files under `from` may import: folders of ours, packages ('*' is any), Node's own modules, and `typesOf`,
 * folders from which only `import type` is allowed. The first row that fits a file holds; a file no row fits is free.
 */
type Rule = { from: string; folders: string[]; packages?: string[]; typesOf?: string[] };

const rules: Rule[] = [
  { from: 'regulations/', folders: ['regulations/', 'domain/words/'] },
  { from: 'domain/ledger/', folders: ['domain/'], packages: ['canonicalize', 'node:crypto'] },
  // The layout of a drawn flow: pure, and nothing to write ourselves.
  { from: 'domain/print/', folders: ['domain/'], packages: ['@dagrejs/dagre'] },
  // Tables of scripts and of readings: pure, and too large to keep ourselves.
  { from: 'domain/text/', folders: ['domain/'], packages: ['opencc-js'] },
  { from: 'domain/search/', folders: ['domain/'], packages: ['pinyin-pro'] },
  { from: 'domain/', folders: ['domain/'] },
  { from: 'server/', folders: ['server/', 'domain/', 'regulations/', 'web/resident/'], packages: ['*'] },
  {
    from: 'web/resident/',
    folders: ['web/resident/', 'domain/', 'regulations/'],
    packages: ['qrcode-generator'],
    typesOf: ['server/'],
  },
  { from: 'web/', folders: ['web/', 'domain/', 'regulations/'], packages: ['*'], typesOf: ['server/routes/'] },
];

export function importDirection(files: SourceFile[]): string[] {
  return files.filter(({ path }) => /(?<!\.test)\.tsx?$/.test(path)).flatMap(forbiddenImports);
}

function forbiddenImports(file: SourceFile): string[] {
  const rule = rules.find(({ from }) => file.path.startsWith(from));
  if (rule === undefined) return [];
  const wrong = importsOf(file).filter((found) => !isAllowed(rule, file.path, found));
  return wrong.map(({ specifier, line }) => `${file.path}:${line}: ${rule.from} may not import ${specifier}`);
}

function isAllowed(rule: Rule, path: string, { specifier, typeOnly }: Import): boolean {
  const target = ourFile(path, specifier);
  if (target === undefined) return packageAllowed(rule, specifier);
  if (rule.folders.some((folder) => target.startsWith(folder))) return true;
  return typeOnly && (rule.typesOf ?? []).some((folder) => target.startsWith(folder));
}

function ourFile(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined;
}

function packageAllowed({ packages = [] }: Rule, specifier: string): boolean {
  const name = builtinModules.includes(specifier) ? `node:${specifier}` : specifier;
  return packages.some((allowed) => allowed === '*' || name === allowed || name.startsWith(`${allowed}/`));
}
