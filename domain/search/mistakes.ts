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

/** Whether the text is usually read like these sounds at this place: 绿灯 could be read ludeng, but is not what who types 路灯 means. */
export function soundsAlike(typed: readonly (readonly string[])[], text: string, at: number): boolean {
  for (let i = 0; i < typed.length; i++) {
    const [usual = ''] = soundsOf(text.charAt(at + i));
    if (!typed[i]?.includes(usual)) return false;
  }
  return true;
}
