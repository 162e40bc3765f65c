import { superiors } from '#domain/matter/superiors.ts';
import type { Post, World } from '#domain/matter/world.ts';
import type { Office } from '#domain/words/office.ts';
import type { Kind } from '#domain/words/procedure.ts';
import type { Role } from '#domain/words/role.ts';
import { procedures } from '#regulations/index.ts';
import { roles } from '#regulations/roles.ts';
import type { Caller } from './caller.ts';

/** What a caller may see, as a condition on `matter`, with its parameters numbered from `first`. */
export interface Scope {
  readonly sql: string;
  readonly params: readonly unknown[];
  /** As a condition too: what of it is only listed, with everything said masked. */
  readonly veils: string;
  /** One of these units at least has had whatever is in scope; absent where that need not be so. For narrowing down, never for permitting. */
  readonly units?: readonly string[];
}

/** Permission is where you look from: every query on matters goes through this, never through the page. */
export function scopeOf(caller: Caller, world: World, first: number): Scope {
  if (caller.kind === 'party') return { sql: `id = $${first}`, params: [caller.matter], veils: 'false' };
  if (caller.kind === 'nobody') return { sql: 'false', params: [], veils: 'false' };
  const params: unknown[] = [];
  const bind = (value: unknown) => `$${first + params.push(value) - 1}`;
  const views = caller.posts.flatMap((post) => {
    const view = viewFrom(post, world, bind);
    return view === undefined ? [] : [{ ...view, veiled: roles[post.office].apart === 'veiled' }];
  });
  const clear = anyOf(views.filter(({ veiled }) => !veiled));
  const veils = views.some(({ veiled }) => veiled) ? `(apart and not ${clear})` : 'false';
  const units = views.some((view) => view.units === undefined) ? undefined : views.flatMap((view) => view.units ?? []);
  return { sql: anyOf(views), params, veils, ...(units && { units: [...new Set(units)] }) };
}

/**
 * What an office may know to be there wherever it is, by number and without words (`outline` in `regulations/doors.ts`): nothing that
 * accuses its unit, and of what is set apart nothing unless it reads that as any other.
 */
export function outlineScope(post: Post, first: number): Pick<Scope, 'sql' | 'params'> {
  const params: unknown[] = [];
  const standing = notAccused(post, (value) => `$${first + params.push(value) - 1}`);
  return { sql: roles[post.office].apart === 'open' ? standing : `(${standing} and not apart)`, params };
}

type Bind = (value: unknown) => string;

const notAccused = ({ unit }: Post, bind: Bind): string => `not (shielded && array[${bind(unit)}])`;

const anyOf = (views: readonly { readonly sql: string }[]): string =>
  views.length === 0 ? 'false' : `(${[...new Set(views.map(({ sql }) => sql))].join(' or ')})`;

/** Whether personal fields may be opened (on the record) by this caller at all. */
export const opensIdentity = (caller: Caller): boolean =>
  caller.kind === 'party' || (caller.kind === 'staff' && caller.posts.some(({ office }) => opensFor(office)));

export const opensFor = (office: Office): boolean => roles[office].identity === 'duty';

/** Whether an office may look in order to recognise somebody, and is shown parts. */
export const recognisesFor = (office: Office): boolean => roles[office].identity === 'partial';

interface View {
  readonly sql: string;
  /** Undefined: of all units. */
  readonly units: readonly string[] | undefined;
}

function viewFrom(post: Post, world: World, bind: Bind): View | undefined {
  const { sees, apart }: Role = roles[post.office];
  const { kinds, where } = sees;
  if (kinds.length === 0) return undefined;
  const conditions = [notAccused(post, bind)];
  // Whom nobody else could stand in for has to see what they hold.
  if (apart === 'none') conditions.push(`(not apart or holder_post = ${bind(post.key)})`);
  // What a post itself holds it sees, of whatever kind: whoever was asked first keeps an application till it is handed on.
  if (!seesEveryKind(kinds))
    conditions.push(`(procedure = any(${bind(proceduresOf(kinds))}) or holder_post = ${bind(post.key)})`);
  const units = unitsIn(where, post, world);
  if (units !== undefined) conditions.push(`units && ${bind(units)}::text[]`);
  return { sql: `(${conditions.join(' and ')})`, units };
}

function unitsIn(where: Role['sees']['where'], { unit }: Post, world: World): readonly string[] | undefined {
  if (where === 'region') return undefined;
  return where === 'unit' ? [unit] : withBelow(unit, world);
}

export const seesEveryKind = (kinds: readonly Kind[]): boolean => procedures.every(({ kind }) => kinds.includes(kind));

export const proceduresOf = (kinds: readonly Kind[]): readonly string[] => [
  ...new Set(procedures.filter((rule) => kinds.includes(rule.kind)).map((rule) => rule.id)),
];

/** A unit and all below it. */
export const withBelow = (unit: string, world: World): readonly string[] => [
  unit,
  ...[...world.units.keys()].filter((key) => superiors(key, world).includes(unit)),
];
