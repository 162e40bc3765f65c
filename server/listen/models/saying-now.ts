import type { House } from '../../house.ts';
import { firstLevel } from './first-level.ts';
import type { InForce } from './in-force.ts';
import { categoryOf } from './label-map.ts';
import type { Labelled } from './labelled.ts';
import type { Kind } from './model-line.ts';
import { knownFrom, standing } from './propose.ts';

/** What would be proposed for a held-back matter, so that two versions can be compared; version 0 is the keywords and the catalogue alone. */
export interface Saying {
  readonly version: number;
  readonly say: (one: Labelled) => string | undefined;
}

/** By the version in force, or by the one given; without either, or when it cannot be opened, as it is done without a model. */
export async function sayingNow(house: House, kind: Kind, given?: InForce): Promise<Saying> {
  const [atlas, model] = await Promise.all([house.atlas(), given ?? standing(house, kind)]);
  const day = house.now().slice(0, 10);
  const routed = ({ subject, body, place }: Labelled) =>
    atlas.route({ subject, detail: body, place: place ?? undefined, day });
  if (kind === 'unit')
    return model === undefined
      ? { version: 0, say: (one) => routed(one).unit }
      : { version: model.version, say: (one) => model.guess(one).label };
  if (model === undefined) return { version: 0, say: (one) => firstOf(routed(one).category) };
  const known = categoryOf(atlas);
  return { version: model.version, say: (one) => firstOf(knownFrom(model.guess(one), model.version, known)?.category) };
}

const firstOf = (category: string | undefined): string | undefined =>
  category === undefined ? undefined : firstLevel(category);
