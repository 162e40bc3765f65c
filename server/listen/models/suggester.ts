import type { House } from '../../house.ts';
import { categoryOf } from './label-map.ts';
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

/** Undefined while no model of categories is in force. */
export async function suggesterFor(house: House): Promise<Suggester | undefined> {
  const [model, atlas] = await Promise.all([house.models.inForce('category'), house.atlas()]);
  if (model === undefined) return undefined;
  const known = categoryOf(atlas);
  const day = house.now().slice(0, 10);
  return ({ id, subject, body }) => {
    const { label, confidence, abstain } = model.guess({ subject, body });
    const within = known(label);
    const { unit } = within === undefined ? {} : atlas.route({ subject, detail: body, within, day });
    return {
      ...{ id, category: label, confidence: Math.round(confidence * 1000) / 1000 },
      ...(abstain && { abstain }),
      ...(unit !== undefined && { unit }),
    };
  };
}
