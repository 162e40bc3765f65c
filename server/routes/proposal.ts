import { ancestors } from '#domain/register/tree.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { type Proposed, propose } from '../listen/models/propose.ts';
import { proposeUnit } from '../listen/models/propose-unit.ts';
import { type Sureness, surenessOf } from '../listen/models/sureness.ts';
import { type Reading, readingIn } from '../views/reading.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import { saying } from './likely.ts';

/** A unit the dispatch catalogue names, and what led to it. */
export interface Proposal {
  readonly unit: string;
  readonly unitName: string;
  readonly category: string;
  readonly categoryName: string;
  readonly placeName: string;
}

/** What the model in force knows of the words: how sure it is, and of which part of the tree. */
export interface KnownView {
  readonly category: string;
  readonly categoryName: string;
  /** From 0 to 1; in words: very sure, fairly sure, not sure. */
  readonly confidence: number;
  readonly sure: Sureness;
  readonly version: number;
}

/** A unit that had matters like this one, where the catalogue names none or another. */
export interface LearnedUnit {
  readonly unit: string;
  readonly unitName: string;
  readonly sure: Sureness;
}

export interface RouteView {
  readonly best: (Proposal & { readonly words: readonly string[] }) | null;
  readonly others: readonly Proposal[];
  /** Absent while no model is in force, or when the category is already said. */
  readonly known?: KnownView;
  readonly learned?: LearnedUnit;
}

/**
 * Which category and unit are proposed for what is being said. Service requests only: petitions are routed by the petition office
 * alone, and nothing set apart is ever looked at. Posted, because words of residents do not belong in addresses.
 */
export function proposalRoutes(app: Api, house: House): void {
  const schema = {
    summary: 'Which category and unit are proposed, how surely, why, and which others (staff)',
    body: saying,
  };
  app.post('/api/route', { schema }, async (request): Promise<RouteView> => {
    staffOnly(request.caller);
    const { procedure, subject = '', detail = '', place, category } = request.body;
    if (house.rule(procedure, house.now())?.kind !== 'service') throw new Trouble('not-found', { field: 'procedure' });
    const reading = await readingIn(house, request.lang);
    const inquiry = { subject, detail, place, category, day: reading.today };
    const [proposed, unit] = await Promise.all([propose(house, inquiry), proposeUnit(house, inquiry)]);
    const learned = unit === undefined || unit.unit === proposed.unit ? undefined : unit;
    return {
      ...routeView(reading, inquiry, proposed),
      ...(proposed.known !== undefined && { known: knownView(reading, proposed.known) }),
      ...(learned !== undefined && { learned: learnedView(reading, learned) }),
    };
  });
}

const knownView = (reading: Reading, { category, confidence, abstain, version }: NonNullable<Proposed['known']>) => ({
  ...{ category, categoryName: reading.names.category(category) ?? category, version },
  ...{ confidence: Math.round(confidence * 1000) / 1000, sure: surenessOf(reading.world, confidence, abstain) },
});

const learnedView = (
  reading: Reading,
  { unit, confidence, abstain }: NonNullable<Awaited<ReturnType<typeof proposeUnit>>>,
) => ({
  ...{ unit, unitName: reading.names.unit(unit) ?? unit },
  sure: surenessOf(reading.world, confidence, abstain),
});

type Inquiry = Parameters<typeof propose>[1];

/** The proposal, and the other units the catalogue names for the places and categories around it. */
function routeView(reading: Reading, inquiry: Inquiry, best: Proposed): Pick<RouteView, 'best' | 'others'> {
  const { atlas } = reading;
  if (best.unit === undefined || best.category === undefined) return { best: null, others: [] };
  const { place } = inquiry;
  const places = [place, ...(place === undefined ? [] : ancestors(place, above(reading, 'places')))];
  const kinds = [best.category, ...ancestors(best.category, above(reading, 'categories'))];
  const around = places.flatMap((at) => kinds.map((kind) => atlas.route({ ...inquiry, place: at, category: kind })));
  const others = around.flatMap((route) => proposal(reading, route)).filter(({ unit }) => unit !== best.unit);
  const distinct = others.filter((one, i) => others.findIndex(({ unit }) => unit === one.unit) === i);
  const [first] = proposal(reading, best);
  const words = [...new Set([...(best.known?.words ?? []), ...(best.why?.words ?? [])])].slice(0, 6);
  return { best: first === undefined ? null : { ...first, words }, others: distinct.slice(0, 4) };
}

const above =
  ({ atlas }: Reading, register: string) =>
  (one: string) => {
    const { parent } = (atlas.rows(register).get(one) ?? {}) as { parent?: string };
    return parent === undefined ? [] : [parent];
  };

function proposal({ names }: Reading, { unit, category, why }: Proposed): readonly Proposal[] {
  if (unit === undefined || category === undefined || why === undefined) return [];
  const unitName = names.unit(unit) ?? unit;
  const categoryName = names.category(category) ?? category;
  return [{ unit, unitName, category, categoryName, placeName: names.place(why.place) ?? why.place }];
}
