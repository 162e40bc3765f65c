import { readFileSync } from 'node:fs';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { chineseHabit, type Habit } from './chinese-habit.ts';

/** Characters a password must have at least. */
export const shortestPassword = 12;

/** Guesses below which a password does not stand against somebody who has the table of hashes; as a power of ten. */
const fewestGuesses = 10;

/** Characters that are looked at for that: what is not strong by then is not made strong by more, and long ones would take long. */
const enough = 40;

export type PasswordFault = 'short' | 'long' | 'common' | 'pattern' | 'has-name' | 'differs' | 'guessable' | Habit;

/** What is wrong with a password somebody chose for themselves, or undefined. `known`: names of the unit and the county. Asks nobody: the lists are here. */
export function passwordFault(
  password: string,
  again: string,
  username: string,
  known: readonly string[] = [],
): PasswordFault | undefined {
  const plain = password.toLowerCase();
  if ([...password].length < shortestPassword) return 'short';
  if (password.length > 200) return 'long';
  if (isCommon(plain)) return 'common';
  if (isPattern(plain)) return 'pattern';
  if (username.length >= 4 && plain.includes(username.toLowerCase())) return 'has-name';
  const habit = chineseHabit(plain, known);
  if (habit !== undefined) return habit;
  if (guesses.check(password.slice(0, enough)).guessesLog10 < fewestGuesses) return 'guessable';
  return password === again ? undefined : 'differs';
}

/** Among the passwords found most often in breaches, with or without figures and signs behind it. */
const isCommon = (plain: string): boolean =>
  [plain, plain.replace(/(?<![\d!@#$._-])[\d!@#$._-]+$/, '')].some((one) => common.has(one));

/** A short piece over and over, or a run along the alphabet, the digits or the keyboard. */
const isPattern = (plain: string): boolean =>
  /^(.{1,4}?)\1+.{0,3}$/.test(plain) || runs.some((run) => run.includes(plain)) || new Set(plain).size < 4;

const runs = [
  '0123456789012345678901234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
].flatMap((run) => [run, [...run].reverse().join('')]);

const ownList = readFileSync(new URL('common-passwords.txt', import.meta.url), 'utf8').split('\n');

const common: ReadonlySet<string> = new Set(
  [...ownList, ...dictionary['passwords-common'].map(String)].filter((line) => line.length >= 6),
);

const guesses = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
