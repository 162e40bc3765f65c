/** What one check or one test file came to. `problems` are ready to print; each one counts as failed. */
export type Outcome = { name: string; passed: number; problems: string[]; seconds: number };

/** Prints the problems, the slowest test files and, as the closing line, the count. Says whether all passed. */
export function printOutcome(outcomes: Outcome[]): boolean {
  for (const { name, problems } of outcomes) {
    for (const problem of problems) console.log(`\n✗ ${name}\n${indent(problem)}`);
  }
  printSlowest(outcomes.filter(({ name }) => name.includes('.test.')));
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.problems.length, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

function printSlowest(files: Outcome[]): void {
  const slowest = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, 20);
  if (slowest.length > 0) console.log('\nslowest test files:');
  for (const { name, seconds } of slowest) console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '  ');
}
