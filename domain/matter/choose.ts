import { type Branch, branches, type Target } from '../words/target.ts';
import type { ValueRef } from '../words/value.ts';
import type { Answer } from './matter.ts';
import type { World } from './world.ts';

/** What a branch may look at. `count` includes the act being decided. */
export interface Given {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly count: number;
  readonly head: string;
  /** A named number as in force on the matter's first day. */
  readonly number: (name: string) => number;
}

/** Where an act leads: the `to` of the first branch that fits, or undefined when none does. */
export const choose = (target: Target, given: Given): string | undefined =>
  branches(target).find((branch) => fits(branch, given))?.to;

const fits = (branch: Branch, given: Given): boolean =>
  (branch.times === undefined || numberOf(branch.times, given) === given.count) &&
  (branch.sample === undefined || drawn(given.head) < numberOf(branch.sample, given)) &&
  (branch.given === undefined || given.answers[branch.given] !== undefined) &&
  meets(branch.when, given.answers);

const numberOf = (named: number | ValueRef, { number }: Given): number =>
  typeof named === 'number' ? named : number(named.value);

/** Whether recorded answers equal what is wanted of them; nothing wanted is met. */
export const meets = (when: Branch['when'], answers: Given['answers']): boolean =>
  Object.entries(when ?? {}).every(([field, wanted]) => matches(answers[field], wanted));

const matches = (answer: Answer | undefined, wanted: string | boolean | readonly string[]): boolean =>
  answer !== undefined && (typeof wanted === 'object' ? wanted.includes(String(answer)) : answer === wanted);

/** A number from 0 to 1 out of the first 32 bits of a hash that nobody chose: the draw can be recomputed by anyone. */
export const drawn = (hash: string): number => Number.parseInt(hash.slice(0, 8), 16) / 2 ** 32;

/** Named numbers as in force on a day, for what branches compare. */
export const numbersOn =
  (world: Pick<World, 'value'>, at: string) =>
  (name: string): number =>
    Number(world.value(name, at.slice(0, 10)));
