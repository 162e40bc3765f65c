import { soundsOf } from './sounds.ts';

/**
 * The two sides of each possible mistake in a word: a character wrong or too many, or one missing between them. For words of
 * three to ten characters; a shorter one with a mistake in it could be any word.
 */
export function aroundMistakes(word: string): readonly (readonly [string, string])[] {
  const letters = [...word];
  if (letters.length < 3 || letters.length > 10) return [];
  const gaps = letters.slice(1).map((_, i) => [i + 1, i + 1] as const);
  const wrong = letters.map((_, i) => [i, i + 1] as const);
  return [...gaps, ...wrong].map(([from, to]) => [letters.slice(0, from).join(''), letters.slice(to).join('')]);
}

/** Whether the text reads like the word at this place, in any reading of each character. */
export function soundsAlike(word: string, text: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) {
    const [typed, stands] = [word.charAt(i), text.charAt(at + i)];
    if (typed !== stands && !soundsOf(typed).some((sound) => soundsOf(stands).includes(sound))) return false;
  }
  return true;
}
