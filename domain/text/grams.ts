import { runsIn } from './runs.ts';

/**
 * The two-character pieces of a text, each once, for finding any part of a Chinese word without a dictionary. Width and
 * case are evened out; marks and spaces part the text. Numbers and Latin words are not cut: 12 is no part of 110120, and
 * each is a piece by itself too. A single character between marks stands for itself.
 */
export function gramsOf(text: string): readonly string[] {
  const found = new Set<string>();
  for (const run of runsIn(text.normalize('NFKC').toLowerCase())) {
    const letters = run.match(/\d+|\p{Script=Latin}+|./gu) ?? [];
    if (letters.length === 1) found.add(run);
    for (const word of letters) if (/^[\d\p{Script=Latin}]{2,}$/u.test(word)) found.add(word);
    for (let i = 0; i + 1 < letters.length; i++) found.add(`${letters[i]}${letters[i + 1]}`);
  }
  return [...found];
}
