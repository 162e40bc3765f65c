import type { Telling } from '#domain/matter/telling.ts';
import type { World } from '#domain/matter/world.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { wording } from '#regulations/wording/index.ts';
import { ruleOf } from '../act.ts';
import type { Atlas } from '../atlas.ts';
import type { House } from '../house.ts';
import { type AllNames, namesIn } from '../names.ts';

/** Everything a view needs to put a matter into words: the world, the rules, and names in the reader's language. */
export interface Reading extends Telling {
  readonly names: AllNames;
  readonly world: World;
  readonly atlas: Atlas;
  readonly lang: Lang;
  readonly rule: (procedure: string, opened: string) => Procedure;
}

export async function readingIn(house: House, lang: Lang): Promise<Reading> {
  const [atlas, world] = await Promise.all([house.atlas(), house.world()]);
  const rule = (procedure: string, opened: string) => ruleOf(house, { procedure, opened });
  return {
    atlas,
    world,
    lang,
    wording: wording[lang],
    names: namesIn(atlas, lang),
    today: world.now.slice(0, 10),
    rule,
  };
}
