import type { Act } from '#domain/words/act.ts';

/** Keys of the acts that are done most, in every list. Acts that share one are never open at the same time; one without a key has its button. */
export const actsByKey: readonly (readonly [key: string, acts: readonly Act[]])[] = [
  ['d', ['dispatch', 'transfer']],
  ['a', ['accept']],
  ['l', ['allocate']],
  ['y', ['agree-return']],
  ['n', ['refuse-return']],
];
