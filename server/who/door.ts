import type { Post } from '#domain/matter/world.ts';
import type { Door, Entrant } from '#domain/words/door.ts';
import type { Lang } from '#domain/words/lang.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import { type DoorName, doors } from '#regulations/doors.ts';
import { laws } from '#regulations/laws.ts';
import { Trouble } from '../http/problem.ts';
import type { Caller } from './caller.ts';
import { opensFor } from './scope.ts';
import { staffOnly } from './staff-only.ts';

/** The door a route lies behind, by its name; undefined when nobody has said. */
export const doorOf = (route: string): DoorName | undefined => behind.get(withoutHash(route));

/** `style-e0160f8ae297.css` and `style-*.css` are one; so are all files of the desk. */
const withoutHash = (route: string): string =>
  route.replace(/-[0-9a-f]{12}\./, '-*.').replace(/^(GET \/desk\/).*/, '$1*');

const everyDoor: readonly (readonly [DoorName, Door])[] = Object.entries(doors) as [DoorName, Door][];
const behind = new Map(everyDoor.flatMap(([name, { routes }]) => routes.map((route) => [route, name] as const)));

/**
 * Lets in or refuses, by who asks alone: nothing has been looked up yet, so the answer tells nothing. Pages send whoever is not let in to
 * where they sign in, and programs prove themselves by what they send; both do it themselves.
 */
export function letIn(caller: Caller, name: DoorName, lang: Lang): void {
  const { who } = doors[name] as Door;
  if (who === 'anybody' || who === 'slip' || who === 'program') return;
  if (who === 'signed-in' && caller.kind !== 'nobody') return;
  // A newcomer to whom a post is about to be handed over is staff without any.
  if (who === 'staff' || who === 'signed-in') staffOnly(caller);
  else postAt(caller, name, lang);
}

/** The first of the caller's posts that this door lets in; whoever has none is refused. */
export function postAt(caller: Caller, name: DoorName, lang: Lang = 'zh'): Post {
  const { who, law } = doors[name] as Door;
  const post = staffOnly(caller).posts.find(({ office }) => isLetIn(who, office));
  if (post !== undefined) return post;
  throw new Trouble('not-allowed', { rule: `doors/${name}`, law: citation(cite(law), laws, lang) });
}

/** Whether any of the caller's posts is let in by this door. */
export const mayEnter = (caller: Caller, name: DoorName): boolean =>
  caller.kind === 'staff' && caller.posts.some(({ office }) => isLetIn(doors[name].who, office));

function isLetIn(who: Entrant, office: Post['office']): boolean {
  if (who === 'duty') return opensFor(office);
  return typeof who === 'string' ? who === 'anybody' || who === 'signed-in' || who === 'staff' : who.includes(office);
}
