import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { root } from '../house/root.mjs';
import type { Outcome } from './outcome.ts';
import type { Result } from './reporter.ts';

/** Runs one test file in its own process. `scratch` is a path prefix for its results and its output. */
export async function runFile(file: string, scratch: string): Promise<Outcome> {
  const begun = performance.now();
  const ending = await endingOf(startTest(file, scratch), limit(file));
  const results = readResults(`${scratch}.results`);
  const problems = results.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
  const passed = results.length - problems.length;
  if (results.length === 0 && ending === 'exit code 0') problems.push('no tests in the file');
  if (ending !== 'exit code 0' && (problems.length === 0 || ending !== 'exit code 1')) problems.push(ending);
  const output = readFileSync(`${scratch}.output`, 'utf8').slice(-4000);
  if (problems.length > 0 && output !== '') problems.push(`${problems.pop()}\n--- output ---\n${output}`);
  return { name: file, passed, problems, seconds: (performance.now() - begun) / 1000 };
}

/** Milliseconds: a hang is a failure with a name, not a stalled run. */
function limit(file: string): number {
  return file.startsWith('tests/') ? 300_000 : 120_000;
}

function startTest(file: string, scratch: string): ChildProcess {
  // A file and not a pipe: a server left running by a test would keep a pipe open and us waiting.
  const output = openSync(`${scratch}.output`, 'w');
  const reporter = [
    '--test-reporter',
    import.meta.resolve('./reporter.ts'),
    '--test-reporter-destination',
    `${scratch}.results`,
  ];
  const child = spawn(process.execPath, [...reporter, file], {
    cwd: root,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return child;
}

function endingOf(child: ChildProcess, milliseconds: number): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const endGroup = () => killGroup(child);
  const timer = setTimeout(() => {
    resolve(`did not end within ${milliseconds / 1000} s`);
    endGroup();
  }, milliseconds);
  process.once('exit', endGroup);
  child.once('exit', (code, signal) => {
    resolve(signal === null ? `exit code ${code}` : `ended by ${signal}`);
    clearTimeout(timer);
    process.off('exit', endGroup);
    endGroup();
  });
  return promise;
}

/** What a test started and left goes with it. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function readResults(path: string): Result[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.slice(0, -1).map((line) => JSON.parse(line));
}
