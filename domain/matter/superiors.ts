import type { Unit, World } from './world.ts';

/** Every unit above `key`, nearest first. */
export function superiors(key: string | undefined, world: Pick<World, 'units'>): readonly string[] {
  const found: string[] = [];
  let level = world.units.get(key ?? '')?.parents ?? [];
  while (level.length > 0) {
    const fresh = level.filter((parent) => !found.includes(parent));
    found.push(...fresh);
    level = fresh.flatMap((parent) => world.units.get(parent)?.parents ?? []);
  }
  return found;
}

/** The nearest unit above (or equal to a superior of) both. */
export function commonSuperior(a: string | undefined, b: string | undefined, world: World): Unit | undefined {
  const over = new Set(superiors(b, world));
  const found = superiors(a, world).find((key) => over.has(key));
  return found === undefined ? undefined : world.units.get(found);
}
