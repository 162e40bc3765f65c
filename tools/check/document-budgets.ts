import type { SourceFile } from './source-files.ts';

/** Lines a document may have; longer ones are not read. */
const budgets: Record<string, number> = { 'AGENTS.md': 60, 'STYLE.md': 199 };

export function documentBudgets(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const budget = budgets[path];
    const lines = text.trimEnd().split('\n').length;
    return budget !== undefined && lines > budget ? [`${path}: ${lines} lines, at most ${budget}`] : [];
  });
}
