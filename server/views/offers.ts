import type { Way } from '#domain/matter/ways.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { House } from '../house.ts';
import type { ActView } from '../routes/contract.ts';
import { type Line, numberBeside } from '../store/find-matters.ts';
import { waysFor } from '../who/acting.ts';
import type { Caller } from '../who/caller.ts';
import { scopeOf } from '../who/scope.ts';
import { actView } from './act.ts';
import type { Reading } from './reading.ts';

/** The acts a caller may do next, each with its form. One that must name another matter is left out when there is no other. */
export async function offersFor(
  house: House,
  reading: Reading,
  caller: Caller,
  line: Line,
): Promise<readonly ActView[]> {
  const rule = reading.rule(line.procedure, line.state.opened);
  const ways = waysFor(reading, line.state, caller);
  if (!ways.some((way) => namesMatter(way, rule))) return ways.map((way) => actView(way, line, reading));
  const other = await numberBeside(house.db, house.region, scopeOf(caller, reading.world, 2), line);
  const able = ways.filter((way) => other !== undefined || !namesMatter(way, rule));
  return able.map((way) => actView(way, line, reading, other));
}

const namesMatter = ({ needs }: Way, { fields }: Procedure): boolean =>
  needs.some((name) => fields[name]?.kind === 'matter');
