import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from './outcome.ts';
import { runFile } from './run-file.ts';

const atOnce = 2;

/** Runs each file in a process of its own, two at a time, a mark per file as it ends. */
export async function runTests(files: string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = files.entries();
  const scratch = mkdtempSync(join(tmpdir(), 'huiyin-test-'));
  // Filled counties to begin from (tests/ready-county.ts); for a file or two filling them first would be the longer way.
  if (files.length > atOnce) process.env.HUIYIN_TEST_COUNTIES = join(scratch, 'counties');
  const runner = async () => {
    for (const [index, file] of waiting) {
      const outcome = await runFile(file, join(scratch, String(index)));
      // Named at once: a run that is cut short has then said what was wrong so far.
      process.stdout.write(outcome.problems.length === 0 ? '.' : `✗ ${file} `);
      outcomes.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, runner));
  rmSync(scratch, { recursive: true });
  process.stdout.write('\n');
  return outcomes;
}
