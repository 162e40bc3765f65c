import { type Static, Type } from 'typebox';
import { drillQuery, figureFilter } from '../figures/figure-filter.ts';
import type { Filter } from '../store/narrow.ts';
import type { Reading } from '../views/reading.ts';
import type { Caller } from '../who/caller.ts';

const word = Type.Optional(Type.String({ maxLength: 80 }));

/** What a list can be narrowed by; saved views hold the same. `mine=1`: held by one of the caller's posts. */
export const filterQuery = {
  q: Type.Optional(Type.String({ maxLength: 100 })),
  procedure: word,
  step: word,
  unit: word,
  grid: word,
  place: word,
  category: word,
  topic: word,
  recurring: word,
  due: Type.Optional(Type.Union([Type.Literal('late'), Type.Literal('today'), Type.Literal('week')])),
  open: Type.Optional(Type.Union([Type.Literal('0'), Type.Literal('1')])),
  mine: Type.Optional(Type.Literal('1')),
  ...drillQuery,
};

const query = Type.Object(filterQuery);

/** A grid is looked up by the place it covers. */
export function filterFrom(given: Static<typeof query>, caller: Caller, { atlas, world }: Reading): Filter {
  const { q, procedure, step, unit, category, topic, recurring, due } = given;
  const posts = given.mine && caller.kind === 'staff' ? caller.posts.map(({ key }) => key) : undefined;
  const place = given.grid === undefined ? given.place : String(atlas.rows('grids').get(given.grid)?.place ?? '-');
  const open = given.open === undefined ? undefined : given.open === '1';
  return {
    q,
    procedure,
    step,
    unit,
    category,
    topic,
    recurring,
    due,
    posts,
    place,
    open,
    within: figureFilter(given, world.now),
  };
}
