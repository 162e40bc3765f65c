import { readFileSync } from 'node:fs';

/** Characters a password must have at least. */
export const shortestPassword = 12;

export type PasswordFault = 'short' | 'long' | 'common' | 'pattern' | 'has-name' | 'differs';

/** What is wrong with a password somebody chose for themselves, or undefined. */
export function passwordFault(password: string, again: string, username: string): PasswordFault | undefined {
  const plain = password.toLowerCase();
  if ([...password].length < shortestPassword) return 'short';
  if (password.length > 200) return 'long';
  if (common.has(plain) || common.has(plain.replace(/[\d!@#$._-]+$/, ''))) return 'common';
  if (isPattern(plain)) return 'pattern';
  if (username.length >= 4 && plain.includes(username.toLowerCase())) return 'has-name';
  return password === again ? undefined : 'differs';
}

/** A short piece over and over, or a run along the alphabet, the digits or the keyboard. */
const isPattern = (plain: string): boolean =>
  /^(.{1,4}?)\1+.{0,3}$/.test(plain) || runs.some((run) => run.includes(plain)) || new Set(plain).size < 4;

const runs = [
  '0123456789012345678901234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
].flatMap((run) => [run, [...run].reverse().join('')]);

const common: ReadonlySet<string> = new Set(
  readFileSync(new URL('common-passwords.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== ''),
);
