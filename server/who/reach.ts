import type { World } from '#domain/matter/world.ts';
import type { Role } from '#domain/words/role.ts';
import { roles } from '#regulations/roles.ts';
import type { Bind } from '../store/narrow.ts';
import type { Caller } from './caller.ts';
import { proceduresOf, seesEveryKind, withBelow } from './scope.ts';

/** Units and procedures whose work a post looks over; undefined: all. */
export interface Reach {
  readonly units?: readonly string[];
  readonly procedures?: readonly string[];
}

/**
 * The same borders as `scopeOf`, drawn by who has a matter now instead of who ever had it, so that an index alone can count.
 * It says nothing of what is shielded or set apart: that is for `scopeOf` alone, and every query here leaves such matters out
 * or asks it as well.
 */
export const reachOf = (caller: Caller, world: World): readonly Reach[] =>
  caller.kind !== 'staff'
    ? []
    : caller.posts.flatMap(({ office, unit }) => {
        const { kinds, where }: Role['sees'] = roles[office].sees;
        if (kinds.length === 0) return [];
        return {
          ...(where !== 'region' && { units: where === 'unit' ? [unit] : withBelow(unit, world) }),
          ...(!seesEveryKind(kinds) && { procedures: proceduresOf(kinds) }),
        };
      });

/** As a condition on two columns. */
export function withinReach(reach: readonly Reach[], unit: string, procedure: string, bind: Bind): string {
  const each = reach.map(({ units, procedures }) =>
    [
      ...(units === undefined ? [] : [`${unit} = any(${bind(units)})`]),
      ...(procedures === undefined ? [] : [`${procedure} = any(${bind(procedures)})`]),
    ].join(' and '),
  );
  if (each.length === 0) return 'false';
  return each.includes('') ? 'true' : `(${each.join(' or ')})`;
}
