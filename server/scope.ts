import { superiors } from '#domain/matter/superiors.ts';
import type { Post, World } from '#domain/matter/world.ts';
import type { Office } from '#domain/words/office.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { Role } from '#domain/words/role.ts';
import { procedures } from '#regulations/index.ts';
import { roles } from '#regulations/roles.ts';
import type { Caller } from './caller.ts';

/** What a caller may see, as a condition on `matter`, with its parameters numbered from `first`. */
export interface Scope {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** Permission is where you look from: every query on matters goes through this, never through the page. */
export function scopeOf(caller: Caller, world: World, first: number): Scope {
  if (caller.kind === 'party') return { sql: `id = $${first}`, params: [caller.matter] };
  if (caller.kind === 'nobody') return { sql: 'false', params: [] };
  const params: unknown[] = [];
  const bind = (value: unknown) => `$${first + params.push(value) - 1}`;
  const views = caller.posts.map((post) => viewFrom(post, world, bind)).filter((view) => view !== undefined);
  return { sql: views.length === 0 ? 'false' : `(${[...new Set(views)].join(' or ')})`, params };
}

/** Whether personal fields may be opened (on the record) by this caller at all. */
export const opensIdentity = (caller: Caller): boolean =>
  caller.kind === 'party' || (caller.kind === 'staff' && caller.posts.some(({ office }) => opensFor(office)));

export const opensFor = (office: Office): boolean => roles[office].identity === 'duty';

function viewFrom(post: Post, world: World, bind: (value: unknown) => string): string | undefined {
  const { kinds, where }: Role['sees'] = roles[post.office].sees;
  if (kinds.length === 0) return undefined;
  const conditions = [`not (shielded && array[${bind(post.unit)}])`];
  if (kinds.length < 3) conditions.push(`procedure = any(${bind(proceduresOf(kinds))})`);
  if (where !== 'region')
    conditions.push(`units && ${bind(where === 'unit' ? [post.unit] : withBelow(post.unit, world))}::text[]`);
  return `(${conditions.join(' and ')})`;
}

const proceduresOf = (kinds: readonly Procedure['kind'][]): readonly string[] => [
  ...new Set(procedures.filter((rule) => kinds.includes(rule.kind)).map((rule) => rule.id)),
];

const withBelow = (unit: string, world: World): readonly string[] => [
  unit,
  ...[...world.units.keys()].filter((key) => superiors(key, world).includes(unit)),
];
