import type { Guess } from '#domain/category/guess.ts';
import type { Said } from '#domain/category/said.ts';
import { type Registers, routeFrom } from '#domain/register/route.ts';
import { categoriesBy } from './label-map.ts';
import type { Message } from './read-message.ts';

/** What is said to a message on the command line. */
export interface Suggested {
  readonly id: string | number;
  readonly category: string;
  /** From 0 to 1, to three digits. */
  readonly confidence: number;
  readonly abstain?: true;
  readonly unit?: string;
}

export type Suggester = (message: Message) => Suggested;

/** Answers with the label as the model has it; the unit by the catalogue, where the register has a category of that name. */
export function suggesterFrom(guess: (said: Said) => Guess, registers: Registers, day: string): Suggester {
  const known = categoriesBy(registers.categories);
  const route = routeFrom(registers);
  return ({ id, subject, body }) => {
    const { label, confidence, abstain } = guess({ subject, body });
    const within = known(label);
    const { unit } = within === undefined ? {} : route({ subject, detail: body, within, day });
    return {
      ...{ id, category: label, confidence: Math.round(confidence * 1000) / 1000 },
      ...(abstain && { abstain }),
      ...(unit !== undefined && { unit }),
    };
  };
}
