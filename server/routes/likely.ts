import { Type } from 'typebox';
import { instantAt } from '#domain/deadline/day.ts';
import { ancestors } from '#domain/register/tree.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { findMatter } from '../store/find-matters.ts';
import { type Likely, likelyMatters } from '../store/likely-matters.ts';
import { lineView } from '../views/line.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import type { Staff } from '../who/caller.ts';
import { scopeOf } from '../who/scope.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import type { MatterLine } from './contract.ts';

const key = Type.Optional(Type.String({ maxLength: 80 }));
const saying = Type.Object({
  procedure: Type.String({ maxLength: 60 }),
  subject: Type.Optional(Type.String({ maxLength: 200 })),
  detail: Type.Optional(Type.String({ maxLength: 20_000 })),
  place: key,
  category: key,
});

/** Matters like the one being taken down. `open`: how many are being handled (fifty at most are counted). */
export interface LikelyView {
  readonly open: number;
  readonly ended: number;
  /** The most alike: first those open, then those ended. */
  readonly items: readonly MatterLine[];
}

/** A unit the dispatch catalogue names, and what led to it. */
export interface Proposal {
  readonly unit: string;
  readonly unitName: string;
  readonly category: string;
  readonly categoryName: string;
  readonly placeName: string;
}

export interface RouteView {
  readonly best: (Proposal & { readonly words: readonly string[] }) | null;
  readonly others: readonly Proposal[];
}

/**
 * While somebody speaks: what is alike, and who would answer for it. Posted, because words of residents do not belong in
 * addresses, which are logged on the way.
 */
export function likelyRoutes(app: Api, house: House): void {
  const alike = { summary: 'Matters like what is being said: service requests only (staff)', body: saying };
  app.post('/api/likely', { schema: alike }, async (request): Promise<LikelyView> => {
    const caller = staffOnly(request.caller);
    const { procedure, subject = '', detail = '', place, category } = request.body;
    // Petitions are compared with nothing, whoever asks.
    if (house.rule(procedure, house.now())?.kind !== 'service') throw new Trouble('not-found', { field: 'procedure' });
    const reading = await readingIn(house, request.lang);
    const words = subject.trim() === '' ? detail : subject;
    const found = await likelyMatters(house, scopeOf(caller, reading.world, 2), { procedure, words, place, category });
    return likelyView(house, reading, caller, found);
  });
  const routed = { summary: 'Which unit the dispatch catalogue proposes, why, and which others (staff)', body: saying };
  app.post('/api/route', { schema: routed }, async (request): Promise<RouteView> => {
    staffOnly(request.caller);
    return routeView(await readingIn(house, request.lang), request.body, instantAt(Date.parse(house.now())));
  });
}

async function likelyView(
  house: House,
  reading: Reading,
  caller: Staff,
  found: readonly Likely[],
): Promise<LikelyView> {
  const [ended, open] = [found.filter((one) => one.ended), found.filter((one) => !one.ended)];
  const shown = [...open.slice(0, 5), ...ended.slice(0, 3)];
  const scope = scopeOf(caller, reading.world, 2);
  const lines = await Promise.all(shown.map(({ id }) => findMatter(house.db, house.region, scope, id)));
  const items = lines.filter((line) => line !== undefined).map((line) => lineView(line, reading));
  return { open: open.length, ended: ended.length, items };
}

interface Spoken {
  readonly subject?: string;
  readonly detail?: string;
  readonly place?: string;
  readonly category?: string;
}

/** The proposal, and the other units the catalogue names for the places and categories around it. */
function routeView(reading: Reading, { subject = '', detail = '', place, category }: Spoken, now: string): RouteView {
  const { atlas } = reading;
  const day = now.slice(0, 10);
  const ask = (at: string | undefined, kind: string | undefined) =>
    atlas.route({ subject, detail, place: at, category: kind, day });
  const best = ask(place, category);
  if (best.unit === undefined || best.category === undefined) return { best: null, others: [] };
  const places = [place, ...(place === undefined ? [] : ancestors(place, above(reading, 'places')))];
  const kinds = [best.category, ...ancestors(best.category, above(reading, 'categories'))];
  const around = places.flatMap((at) => kinds.map((kind) => ask(at, kind)));
  const others = around.flatMap((route) => proposal(reading, route)).filter(({ unit }) => unit !== best.unit);
  const distinct = others.filter((one, i) => others.findIndex(({ unit }) => unit === one.unit) === i);
  const [first] = proposal(reading, best);
  return {
    best: first === undefined ? null : { ...first, words: best.why?.words ?? [] },
    others: distinct.slice(0, 4),
  };
}

const above =
  ({ atlas }: Reading, register: string) =>
  (one: string) => {
    const { parent } = (atlas.rows(register).get(one) ?? {}) as { parent?: string };
    return parent === undefined ? [] : [parent];
  };

function proposal(
  { names }: Reading,
  { unit, category, why }: ReturnType<Reading['atlas']['route']>,
): readonly Proposal[] {
  if (unit === undefined || category === undefined || why === undefined) return [];
  const unitName = names.unit(unit) ?? unit;
  const categoryName = names.category(category) ?? category;
  return [{ unit, unitName, category, categoryName, placeName: names.place(why.place) ?? why.place }];
}
