import type { Matter } from '#domain/matter/matter.ts';
import { may, wayFor } from '#domain/matter/may.ts';
import { isRefusal } from '#domain/matter/refusal.ts';
import type { Way } from '#domain/matter/ways.ts';
import type { Actor } from '#domain/matter/world.ts';
import type { Act } from '#domain/words/act.ts';
import type { Reading } from '../views/reading.ts';
import { actorsOf, type Caller } from './caller.ts';

/** What a caller may do next, by any of their posts; each act once. */
export function waysFor(reading: Reading, matter: Matter, caller: Caller): readonly Way[] {
  const rule = reading.rule(matter.procedure, matter.opened);
  const ways = actorsOf(caller, matter.id).flatMap((actor) => may(rule, matter, actor, reading.world));
  return ways.filter((way, i) => ways.findIndex(({ act }) => act === way.act) === i);
}

/** As whom a caller does an act: the first of their posts that may, else the first, whose refusal then explains. */
export function actorFor(reading: Reading, matter: Matter, caller: Caller, act: Act): Actor {
  const rule = reading.rule(matter.procedure, matter.opened);
  const actors = actorsOf(caller, matter.id);
  const able = actors.find((actor) => !isRefusal(wayFor(rule, matter, actor, act, reading.world)));
  return able ?? actors[0] ?? { kind: 'party' };
}
