import type { Guess } from '#domain/category/guess.ts';
import type { Inquiry, Route } from '#domain/register/route.ts';
import type { House } from '../../house.ts';
import { firstLevel } from './first-level.ts';
import type { InForce } from './in-force.ts';
import { type CategoryOf, categoryOf } from './label-map.ts';
import type { Kind } from './model-line.ts';

/** What the model in force knows of a text, in categories of the register. */
export interface Known {
  readonly version: number;
  /** As deep in the tree as it is sure enough to go; keywords refine what lies beneath. */
  readonly category: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** It would rather not say: the guess is a weak hint. */
  readonly abstain: boolean;
  /** Words of the text that led to it, the most telling first. */
  readonly words: readonly string[];
}

/** A proposal for a category and a unit; nobody is bound by it. */
export interface Proposed extends Route {
  /** Absent while no model is in force, or when the category is already said. */
  readonly known?: Known;
}

/**
 * One way for every page and channel: the model in force says which category, keywords refine beneath it, the dispatch catalogue names the unit.
 * Without a model keywords alone, as they always did; a category somebody has said stands as it is.
 */
export async function propose(house: House, inquiry: Inquiry): Promise<Proposed> {
  const [atlas, model] = await Promise.all([house.atlas(), standing(house, 'category')]);
  if (model === undefined || inquiry.category !== undefined) return atlas.route(inquiry);
  const guess = model.guess({ subject: inquiry.subject, body: inquiry.detail });
  const known = knownFrom(guess, model.version, categoryOf(atlas));
  if (known === undefined) return atlas.route(inquiry);
  return { ...atlas.route({ ...inquiry, within: known.category }), known };
}

/**
 * The unit to begin with when a request comes in. What the model would rather not say is proposed only where keywords alone come to the same
 * unit. While intakes wait for each other, keywords must do: a guess takes a moment that all of them would wait for.
 */
export async function proposeAtIntake(house: House, inquiry: Inquiry): Promise<Route> {
  if (house.busy()) return (await house.atlas()).route(inquiry);
  const proposed = await propose(house, inquiry);
  if (!proposed.known?.abstain) return proposed;
  return (await house.atlas()).route(inquiry).unit === proposed.unit ? proposed : {};
}

/** A model that cannot be opened takes nothing else down: keywords do what they always did. */
export const standing = (house: House, kind: Kind): Promise<InForce | undefined> =>
  house.models.inForce(kind).catch((error: unknown) => {
    house.watch.log.warn({ error }, 'model');
    return undefined;
  });

/**
 * The label itself where it is more likely than all others of its first level together, else that first level, with all their confidence.
 * Labels that the register does not have say nothing here.
 */
export function knownFrom(guess: Guess, version: number, known: CategoryOf): Known | undefined {
  const all = [guess, ...guess.others].flatMap(({ label, confidence }) => {
    const category = known(label);
    return category === undefined ? [] : [{ category, confidence }];
  });
  const byFirst = Map.groupBy(all, ({ category }) => firstLevel(category));
  const sums = [...byFirst].map(([first, some]) => ({
    first,
    some,
    sum: some.reduce((s, one) => s + one.confidence, 0),
  }));
  const top = sums.sort((a, b) => b.sum - a.sum)[0];
  if (top === undefined) return undefined;
  const deepest = top.some.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const sure = deepest.confidence > top.sum / 2 ? deepest : { category: top.first, confidence: top.sum };
  const confidence = Math.min(1, sure.confidence);
  return { version, category: sure.category, confidence, abstain: guess.abstain, words: guess.words };
}
