import { runsIn } from '../text/runs.ts';

/** The longest run of characters (3 to 12) that at least three in five of the texts hold; '' where there is none, or one text only. */
export function sharedRun(texts: readonly string[]): string {
  if (texts.length < 2) return '';
  const holding = new Map<string, number>();
  for (const text of texts) for (const run of new Set(runsOf(text))) holding.set(run, (holding.get(run) ?? 0) + 1);
  const shared = [...holding].filter(([, n]) => n >= 0.6 * texts.length && n > 1);
  return shared.sort(([p, a], [q, b]) => q.length - p.length || b - a || (p < q ? -1 : 1))[0]?.[0] ?? '';
}

function runsOf(text: string): readonly string[] {
  const words = runsIn(text.normalize('NFKC').replace(/[A-Z]\d{0,2}[省市区县州]/gu, ' '));
  return words.flatMap((word) => {
    const letters = [...word];
    return letters.flatMap((_, i) =>
      lengths.flatMap((n) => (i + n <= letters.length ? [letters.slice(i, i + n).join('')] : [])),
    );
  });
}

const lengths = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
