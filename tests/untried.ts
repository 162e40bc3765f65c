import assert from 'node:assert/strict';
import { may } from '#domain/matter/may.ts';
import { type Way, waysOf } from '#domain/matter/ways.ts';
import type { Actor } from '#domain/matter/world.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { branches } from '#domain/words/target.ts';
import { ruleOf } from '#server/act.ts';
import type { House } from '#server/house.ts';
import { loadMatter } from '#server/store/load-matter.ts';

/** What walks through one procedure want to try, and what they have tried, by `step/act`. */
export interface Trail {
  readonly rule: Procedure;
  readonly wanted: readonly string[];
  readonly tried: Map<string, number>;
  /** The first step that each way in led to. */
  readonly ways: Map<number, string>;
}

export const untriedIn = ({ tried, wanted }: Trail): readonly string[] => wanted.filter((place) => !tried.has(place));

export function note({ tried }: Trail, step: string, act: string): void {
  tried.set(`${step}/${act}`, (tried.get(`${step}/${act}`) ?? 0) + 1);
}

/** Every act of every step that is somebody's and not only the clock's or another matter's. */
export const placesOf = (rule: Procedure): readonly string[] =>
  Object.keys(rule.steps).flatMap((step) =>
    waysOf(rule, step)
      .filter(({ by }) => by.some((name) => isPeople(rule, name)))
      .map(({ act }) => `${step}/${act}`),
  );

function isPeople(rule: Procedure, name: string): boolean {
  const holder = rule.holders[name];
  return holder !== undefined && !('clock' in holder) && !('follow' in holder);
}

/** A way in (of `all`) not tried yet, else one of those that lead nearest to what is untried, each in its turn. */
export function wayIn(trail: Trail, all: number, walk: number): number {
  const ways = [...Array(all).keys()];
  const fresh = ways.find((one) => !trail.ways.has(one));
  if (fresh !== undefined) return fresh;
  const far = (one: number) => stepsToGo(trail, trail.ways.get(one) ?? '');
  const least = Math.min(...ways.map(far));
  const near = ways.filter((one) => far(one) === least);
  return near[walk % near.length] ?? 0;
}

/** An act that is open, to which posts (`party`: the party); `waits`: it comes when its time has run out. */
export interface Open {
  readonly act: string;
  readonly posts: readonly string[];
  readonly waits: boolean;
}

/** Everything open to anybody at all in the county, what leads soonest to something untried first. */
export async function inOrder(house: House, id: string, trail: Trail): Promise<readonly Open[]> {
  const loaded = await loadMatter(house.db, house.region, id);
  const { matter } = loaded ?? assert.fail(id);
  const [rule, world, atlas] = [ruleOf(house, matter), await house.world(), await house.atlas()];
  const seated = new Set(Object.values(matter.seats));
  const posts = [...atlas.posts.values()].flat();
  const near = posts.toSorted((a, b) => Number(seated.has(b.unit)) - Number(seated.has(a.unit)));
  const people: readonly Actor[] = [{ kind: 'party' }, ...near.map((post) => ({ kind: 'post', post }) as const)];
  const able = people.flatMap((actor) =>
    may(rule, matter, actor, world).map(({ act }) => ({ act, who: actor.kind === 'post' ? actor.post.key : 'party' })),
  );
  const late = rule.steps[matter.step]?.ifLate;
  const open = waysOf(rule, matter.step).flatMap((way) => {
    const posts = able.filter(({ act }) => act === way.act).map(({ who }) => who);
    const waits = posts.length === 0 && way.act === late;
    return posts.length > 0 || waits ? [{ act: way.act, posts, waits, cost: costOf(way, matter.step, trail) }] : [];
  });
  return open.toSorted((a, b) => a.cost - b.cost);
}

/** 0 where it was never tried and stays, 1 where it leaves; else the steps that still are to go, and how often it was done. */
function costOf(way: Way, step: string, trail: Trail): number {
  const count = trail.tried.get(`${step}/${way.act}`) ?? 0;
  const leads = leadsOf(way, step);
  const stays = leads.every((to) => to === step);
  if (count === 0 && trail.wanted.includes(`${step}/${way.act}`)) return stays ? 0 : 1;
  return 2 + Math.min(...leads.map((to) => stepsToGo(trail, to))) * 3 + (stays ? 50 : 1) * count;
}

/** Steps from `from` to one where something is untried, as the regulation draws them; 100 when there is none. */
function stepsToGo(trail: Trail, from: string): number {
  const places = untriedIn(trail);
  const seen = new Set([from]);
  let here: readonly string[] = [from];
  for (let far = 0; here.length > 0; far++) {
    if (here.some((step) => places.some((place) => place.startsWith(`${step}/`)))) return far;
    const next = here.flatMap((step) => waysOf(trail.rule, step).flatMap((way) => leadsOf(way, step)));
    here = [...new Set(next)].filter((step) => !seen.has(step));
    for (const step of here) seen.add(step);
  }
  return 100;
}

const leadsOf = ({ target }: Way, step: string): readonly string[] =>
  branches(target).map(({ to }) => (to === 'here' ? step : to));
