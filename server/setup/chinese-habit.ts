import { pinyinWords } from './pinyin-words.ts';

/** What people here make passwords of, and whoever knows them tries first. */
export type Habit = 'phone' | 'birthday' | 'pinyin' | 'unit-name';

/**
 * Whether a password is little more than a habit: a mobile number or identity number, a date, common words in pinyin, the name of the
 * unit. What is left when they are taken out has to be a password's worth by itself (`least` characters). Lower case is expected.
 */
export function chineseHabit(plain: string, known: readonly string[] = []): Habit | undefined {
  const without = (pattern: RegExp) => plain.replaceAll(pattern, '').replaceAll(/[^\p{L}\p{N}]/gu, '').length < least;
  const names = known.map((name) => name.toLowerCase()).filter((name) => name.length >= 3 && plain.includes(name));
  if (names.length > 0 && names.some((name) => plain.replace(name, '').length < least)) return 'unit-name';
  if (phone.test(plain) && without(new RegExp(phone, 'g'))) return 'phone';
  if (day.test(plain) && without(new RegExp(day, 'g'))) return 'birthday';
  return isPinyin(plain) ? 'pinyin' : undefined;
}

/** Nothing but runs of letters that are pinyin, figures and signs; at most three letters are anything else. */
function isPinyin(plain: string): boolean {
  const runs = plain.match(/[a-z]+/g) ?? [];
  const others = runs.filter((run) => !isWords(run)).join('');
  return runs.some((run) => run.length > 3 && isWords(run)) && others.length < 4 && !/[^\x20-\x7e]/.test(plain);
}

/** Whether a run of letters is words of the list, one after the other. Place by place: a pattern would try every way to cut it up. */
function isWords(run: string): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < run.length; at += 1)
    if (reached.has(at)) for (const word of pinyinWords) if (run.startsWith(word, at)) reached.add(at + word.length);
  return reached.has(run.length);
}

/** Characters that must be left beside the habit. */
const least = 8;

/** A mobile number, or an identity number of eighteen places. */
const phone = /1[3-9]\d{9}|\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx]/;

/** 19850312, 1985-3-12, 1985年3月12日, 850312. */
const day =
  /(?:19|20)\d{2}[-./年]?(?:0?[1-9]|1[0-2])[-./月]?(?:0?[1-9]|[12]\d|3[01])日?|(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/;
