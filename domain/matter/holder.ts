import type { HolderRule } from '../words/holder.ts';
import type { Procedure } from '../words/procedure.ts';
import { isInterested } from './interest.ts';
import type { Holder, Matter } from './matter.ts';
import { isShielded } from './shield.ts';
import { commonSuperior } from './superiors.ts';
import type { Actor, Post, Unit, World } from './world.ts';

/** Who sits where in a matter, and which posts have withdrawn from it. */
export type Seating = Pick<Matter, 'seats' | 'recused'> & Partial<Pick<Matter, 'answers' | 'number'>>;

/** The post that holds under the holder rule `name`, or undefined when no post can be found. */
export function findHolder(rule: Procedure, name: string, seating: Seating, world: World): Holder | undefined {
  const how = rule.holders[name];
  if (how === undefined || !('office' in how))
    return name === rule.keeper ? undefined : findHolder(rule, rule.keeper, seating, world);
  if ('anywhere' in how) return undefined;
  const unit = free(rule, unitOf(rule, how, seating.seats, world), seating, world, seating.seats[how.outside ?? '']);
  if (unit === undefined) return undefined;
  if (unit.external) return proxyFor(rule, name, unit, how.office, seating, world);
  const chosen = 'post' in how && how.post ? seating.seats[how.post] : undefined;
  const posts = postsLeft(unit, seating, world);
  const post = posts.find((p) => p.key === chosen) ?? firstOf(posts, [how.office, ...world.standIns]);
  return post && { unit: unit.key, office: post.office, post: post.key };
}

/** Whether `actor` is the one the holder rule `name` means in this matter. */
export function isHolder(rule: Procedure, name: string, seating: Seating, actor: Actor, world: World): boolean {
  const how = rule.holders[name];
  if (how === undefined) return false;
  if ('party' in how) return actor.kind === 'party';
  if ('clock' in how) return actor.kind === 'clock';
  if ('follow' in how) return actor.kind === 'follow';
  if (actor.kind !== 'post' || isBarred(rule, actor.post, seating, world)) return false;
  if ('anywhere' in how)
    return actor.post.office === how.office && actor.post.unit !== seating.seats[how.outside ?? ''];
  const holder = findHolder(rule, name, seating, world);
  if (holder === undefined) return false;
  const named = 'post' in how && how.post !== undefined && seating.seats[how.post] === holder.post;
  if (named || holder.proxy) return actor.post.key === holder.post;
  return actor.post.unit === holder.unit && actor.post.office === holder.office;
}

const isBarred = (rule: Procedure, post: Post, seating: Seating, world: World): boolean =>
  hasWithdrawn(post, seating, world) || isShielded(rule, seating.seats, post.unit, world);

/** Withdrew itself, or declared an interest that this matter touches: then nobody has to ask. */
const hasWithdrawn = (post: Post, seating: Seating, world: World): boolean =>
  seating.recused?.includes(post.key) === true || isInterested(post, seating, world);

/** The unit itself, or the nearest superior that is neither accused, nor shut out, nor left without a post by recusal. */
function free(
  rule: Procedure,
  unit: Unit | undefined,
  seating: Seating,
  world: World,
  shutOut: string | undefined,
): Unit | undefined {
  const climbed = new Set<string>();
  let here = unit;
  const isShut = (one: Unit) => one.key === shutOut || isClosed(rule, one, seating, world);
  while (here !== undefined && !here.external && !climbed.has(here.key) && isShut(here)) {
    climbed.add(here.key);
    here = world.units.get(here.parents[0] ?? '');
  }
  return here;
}

function isClosed(rule: Procedure, unit: Unit, seating: Seating, world: World): boolean {
  const emptied = (world.posts.get(unit.key) ?? []).length > 0 && postsLeft(unit, seating, world).length === 0;
  return emptied || isShielded(rule, seating.seats, unit.key, world);
}

const postsLeft = (unit: Unit, seating: Seating, world: World): readonly Post[] =>
  (world.posts.get(unit.key) ?? []).filter((post) => !hasWithdrawn(post, seating, world));

/** The unit a holder rule points at; rules that name another holder rule climb from what that one finds. */
function unitOf(rule: Procedure, how: HolderRule, seats: Matter['seats'], world: World): Unit | undefined {
  if ('in' in how) return world.units.get(seats[how.in] ?? '');
  if ('superiorOf' in how) {
    const seated = seats[how.superiorOf];
    const below = rule.holders[how.superiorOf];
    const from = seated === undefined && below ? unitOf(rule, below, seats, world) : world.units.get(seated ?? '');
    return world.units.get(from?.parents[0] ?? '');
  }
  if ('commonSuperiorOf' in how)
    return commonSuperior(seats[how.commonSuperiorOf[0]], seats[how.commonSuperiorOf[1]], world);
  return undefined;
}

function firstOf(posts: readonly Post[], offices: readonly string[]): Post | undefined {
  for (const wanted of offices) {
    const found = posts.find((post) => post.office === wanted);
    if (found) return found;
  }
  return posts[0];
}

function proxyFor(
  rule: Procedure,
  name: string,
  unit: Unit,
  office: string,
  seating: Seating,
  world: World,
): Holder | undefined {
  const keeper = name === rule.keeper ? undefined : findHolder(rule, rule.keeper, seating, world);
  return keeper && { unit: unit.key, office, post: keeper.post, proxy: true };
}
