import { spawnSync } from 'node:child_process';
import { root } from '../house/root.mjs';

/**
 * Asks the registry which of the locked versions have faults that are known. Not every registry answers that, and a machine without
 * a network has none: then nothing was asked, and the line printed says so. By the lock file alone, so that nothing is installed for it.
 */
export function knownFaults(): string[] {
  const asking = ['audit', '--package-lock-only', '--json', '--fetch-retries=0', '--fetch-timeout=15000'];
  const { stdout } = spawnSync('npm', asking, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  const report = reportIn(stdout);
  if (report === undefined) {
    console.log('  the registry answers no audit: not asked');
    return [];
  }
  return faultsIn(report);
}

export interface Report {
  readonly vulnerabilities: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

/** Undefined for anything but a report: an error page, an error in JSON, nothing. */
export function reportIn(printed: string | null): Report | undefined {
  try {
    const said = JSON.parse(printed ?? '');
    return typeof said?.vulnerabilities === 'object' && said.vulnerabilities !== null ? said : undefined;
  } catch {
    return undefined;
  }
}

const serious = ['high', 'critical'];

/** Those that must be mended before anything else; lesser ones are for whoever next changes the dependency. */
export const faultsIn = ({ vulnerabilities }: Report): string[] =>
  Object.entries(vulnerabilities)
    .filter(([, { severity }]) => serious.includes(severity))
    .map(([name, { severity, range }]) => `${name} ${range}: ${severity} (npm audit tells more)`);
