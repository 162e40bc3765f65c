import { runChecks } from '../check/run-checks.ts';
import { printOutcome } from './outcome.ts';
import { runTests } from './run-tests.ts';
import { chooseFiles } from './test-files.ts';

// What the caller's shell says about a running Huiyin must not reach the tests, nor a test runner above this one.
for (const name of [
  'PORT',
  'HUIYIN_DATA',
  'HUIYIN_DEMO',
  'DATABASE_URL',
  'NODE_OPTIONS',
  'NODE_TEST_CONTEXT',
  'HUIYIN_TEST_COUNTIES',
]) {
  delete process.env[name];
}

// Leaving by `exit` lets each running test file be ended with everything it started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const [first, ...rest] = process.argv.slice(2);
const checksOnly = first === '--checks';
const paths = first === undefined || checksOnly ? [] : [first, ...rest];

const checks = paths.length === 0 ? runChecks() : [];
const tests = checksOnly ? [] : await runTests(chooseFiles(paths));
process.exitCode = printOutcome([...checks, ...tests]) ? 0 : 1;
