import type { Lang } from '#domain/words/lang.ts';

/** A number or code in groups that can be said in one breath: 261121-00042 is 26 11 21 000 42. */
export const digitGroups = (text: string): readonly string[] =>
  text.split('-').flatMap((part) => part.match(breaths[part.length] ?? /\d{1,4}/g) ?? [part]);

/** By length: a day, a running number, a code, a mobile telephone. */
const breaths: Readonly<Record<number, RegExp>> = {
  5: /\d{3}|\d{2}/g,
  6: /\d{2}/g,
  8: /\d{4}/g,
  11: /^\d{3}|\d{4}/g,
};

/** The groups as they are said on the telephone, where one is “yao” so that nobody hears seven. */
export function spokenDigits(lang: Lang, text: string): string {
  const groups = digitGroups(text);
  if (lang === 'en') return groups.map((group) => [...group].join(' ')).join(', ');
  return groups.map((group) => [...group].map((digit) => zh[Number(digit)] ?? digit).join('')).join('，');
}

const zh = ['零', '幺', '二', '三', '四', '五', '六', '七', '八', '九'];
