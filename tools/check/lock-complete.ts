import type { SourceFile } from './source-files.ts';

/** A package as package-lock.json has it, keyed by its folder. */
export type Entry = {
  version: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};

/** `npm ci` refuses a lock file that lacks a build for any platform; a registry without that build makes `npm install` drop it silently. */
export function lockComplete(files: SourceFile[]): string[] {
  const lock = files.find(({ path }) => path === 'package-lock.json');
  const missing = missingFromLock(JSON.parse(lock?.text ?? '{}').packages ?? {});
  return missing.map(
    ({ name, version }) => `package-lock.json lacks ${name}@${version}: run \`npm run complete-lock\``,
  );
}

export function missingFromLock(packages: Record<string, Entry>): { name: string; version: string; dev: boolean }[] {
  return Object.entries(packages).flatMap(([folder, { optionalDependencies = {}, dev = false }]) => {
    const wanted = Object.entries(optionalDependencies);
    const missing = wanted.filter(
      ([name]) => !(`node_modules/${name}` in packages) && !(`${folder}/node_modules/${name}` in packages),
    );
    return missing.map(([name, version]) => ({ name, version, dev }));
  });
}
