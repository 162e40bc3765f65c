import type { Procedure } from '../words/procedure.ts';
import { barredFaults } from './sound-barred.ts';
import { clockFaults } from './sound-clocks.ts';
import { flowFaults } from './sound-flow.ts';
import { nameFaults } from './sound-names.ts';
import { personalFaults } from './sound-personal.ts';
import { seatFaults } from './sound-seats.ts';

/**
 * Everything wrong with a regulation that could strand a matter or its people, one sentence each; empty when it is sound.
 * Whether the acts it names are those its articles mean, no program can tell: the worked cases show that.
 */
export const soundness = (rule: Procedure): string[] => [
  ...nameFaults(rule),
  ...flowFaults(rule),
  ...clockFaults(rule),
  ...seatFaults(rule),
  ...personalFaults(rule),
  ...barredFaults(rule),
];
