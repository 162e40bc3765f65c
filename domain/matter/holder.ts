import type { HolderRule } from '../words/holder.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Holder } from './matter.ts';
import type { Actor, Post, Unit, World } from './world.ts';

type Seats = Readonly<Record<string, string>>;

/** When a small unit has no post of the office asked for, the first of these that it has answers for it. */
const standIns = ['unit', 'handler', 'head', 'station', 'petition-office', 'superior', 'secretary', 'field'];

/** The post that holds under the holder rule `name`, or undefined when no post can be found. */
export function findHolder(rule: Procedure, name: string, seats: Seats, world: World): Holder | undefined {
  const how = rule.holders[name];
  if (how === undefined || !('office' in how)) return name === rule.keeper ? undefined : findHolder(rule, rule.keeper, seats, world);
  if ('anywhere' in how) return undefined;
  const unit = unitOf(rule, how, seats, world);
  if (unit === undefined) return undefined;
  if (unit.external) return proxyFor(rule, name, unit, how.office, seats, world);
  const chosen = 'post' in how && how.post ? seats[how.post] : undefined;
  const posts = world.posts.get(unit.key) ?? [];
  const post = posts.find((p) => p.key === chosen) ?? firstOf(posts, how.office);
  return post && { unit: unit.key, office: post.office, post: post.key };
}

/** Whether `actor` is the one the holder rule `name` means in this matter. */
export function isHolder(rule: Procedure, name: string, seats: Seats, actor: Actor, world: World): boolean {
  const how = rule.holders[name];
  if (how === undefined) return false;
  if ('party' in how) return actor.kind === 'party';
  if ('clock' in how) return actor.kind === 'clock' || actor.kind === 'follow';
  if (actor.kind !== 'post') return false;
  if ('anywhere' in how) return actor.post.office === how.office;
  const holder = findHolder(rule, name, seats, world);
  if (holder === undefined) return false;
  const named = 'post' in how && how.post !== undefined && seats[how.post] === holder.post;
  if (named || holder.proxy) return actor.post.key === holder.post;
  return actor.post.unit === holder.unit && actor.post.office === holder.office;
}

/** The unit a holder rule points at; rules that name another holder rule climb from what that one finds. */
function unitOf(rule: Procedure, how: HolderRule, seats: Seats, world: World): Unit | undefined {
  if ('in' in how) return world.units.get(seats[how.in] ?? '');
  if ('superiorOf' in how) {
    const seated = seats[how.superiorOf];
    const below = rule.holders[how.superiorOf];
    const from = seated === undefined && below ? unitOf(rule, below, seats, world) : world.units.get(seated ?? '');
    return world.units.get(from?.parents[0] ?? '');
  }
  if ('commonSuperiorOf' in how) return commonSuperior(seats[how.commonSuperiorOf[0]], seats[how.commonSuperiorOf[1]], world);
  return undefined;
}

/** The nearest unit above (or equal to a superior of) both. */
export function commonSuperior(a: string | undefined, b: string | undefined, world: World): Unit | undefined {
  const over = new Set(superiors(b, world));
  const found = superiors(a, world).find((key) => over.has(key));
  return found === undefined ? undefined : world.units.get(found);
}

/** Every unit above `key`, nearest first. */
export function superiors(key: string | undefined, world: World): readonly string[] {
  const found: string[] = [];
  let level = world.units.get(key ?? '')?.parents ?? [];
  while (level.length > 0) {
    const fresh = level.filter((parent) => !found.includes(parent));
    found.push(...fresh);
    level = fresh.flatMap((parent) => world.units.get(parent)?.parents ?? []);
  }
  return found;
}

function firstOf(posts: readonly Post[], office: string): Post | undefined {
  for (const wanted of [office, ...standIns]) {
    const found = posts.find((post) => post.office === wanted);
    if (found) return found;
  }
  return posts[0];
}

function proxyFor(rule: Procedure, name: string, unit: Unit, office: string, seats: Seats, world: World): Holder | undefined {
  const keeper = name === rule.keeper ? undefined : findHolder(rule, rule.keeper, seats, world);
  return keeper && { unit: unit.key, office, post: keeper.post, proxy: true };
}
