import type { Outcome } from '../test/outcome.ts';
import { documentBudgets } from './document-budgets.ts';
import { forbiddenNames } from './forbidden-names.ts';
import { importDirection } from './import-direction.ts';
import { knownFaults } from './known-faults.ts';
import { lockComplete } from './lock-complete.ts';
import { machinePaths } from './machine-paths.ts';
import { outsideWorld } from './outside-world.ts';
import { pagesBuild } from './pages-build.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';
import { suppressions } from './suppressions.ts';
import { tool } from './tool.ts';

/** Returns what is wrong, ready to print; an empty list when nothing is. */
export type Check = (files: SourceFile[]) => string[];

const checks: Record<string, Check> = {
  'lint, format and budgets (biome)': tool('@biomejs/biome/bin/biome', [
    'ci',
    '--colors=off',
    '--error-on-warnings',
    '--max-diagnostics=50',
  ]),
  'types (tsc)': tool('typescript/bin/tsc', ['-p', '.', '--pretty', 'false']),
  'dead code and dependencies (knip)': tool('knip/bin/knip.js', ['--no-progress', '--treat-config-hints-as-errors']),
  'who may import whom': importDirection,
  'no clock, chance or network in the law': outsideWorld,
  'file and folder names': forbiddenNames,
  'no switched-off rules': suppressions,
  'no paths of one machine': machinePaths,
  'lock file has every platform': lockComplete,
  'no known serious faults in dependencies': knownFaults,
  'short AGENTS.md and STYLE.md': documentBudgets,
  'pages build': pagesBuild,
};

/** Every check that is not a test, one after another; each counts as one passed or one failed. */
export function runChecks(): Outcome[] {
  const files = sourceFiles();
  return Object.entries(checks).map(([name, check]) => runCheck(name, () => check(files)));
}

function runCheck(name: string, check: () => string[]): Outcome {
  const begun = performance.now();
  const problems = check();
  const seconds = (performance.now() - begun) / 1000;
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  const found = problems.length === 0 ? [] : [problems.join('\n')];
  return { name, passed: problems.length === 0 ? 1 : 0, problems: found, seconds };
}
