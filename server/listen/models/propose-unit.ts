import type { Inquiry } from '#domain/register/route.ts';
import type { House } from '../../house.ts';
import { standing } from './propose.ts';
import { unitText } from './unit-text.ts';

export interface ProposedUnit {
  readonly unit: string;
  readonly confidence: number;
  readonly abstain: boolean;
}

/** The unit that had matters most like this one, by the model in force; undefined without one, or when that unit is no more. */
export async function proposeUnit(
  house: House,
  { subject, detail, place }: Inquiry,
): Promise<ProposedUnit | undefined> {
  const [atlas, model] = await Promise.all([house.atlas(), standing(house, 'unit')]);
  if (model === undefined) return undefined;
  const { label, confidence, abstain } = model.guess(unitText(atlas, { subject, body: detail, place: place ?? null }));
  return atlas.units.has(label) ? { unit: label, confidence, abstain } : undefined;
}
