import { isPaused } from '#domain/deadline/clock.ts';
import { isApart } from '#domain/matter/apart.ts';
import { nextRing } from '#domain/matter/clock-act.ts';
import type { Draft } from '#domain/matter/draft.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { nearestClock } from '#domain/matter/nearest-clock.ts';
import { isShielded } from '#domain/matter/shield.ts';
import type { Unit, World } from '#domain/matter/world.ts';
import type { Procedure } from '#domain/words/procedure.ts';

/** The matter as its row holds it: the state, and the columns it is found, listed and scoped by. */
export interface MatterRow {
  readonly id: string;
  readonly region: string;
  readonly number: string;
  readonly procedure: string;
  readonly step: string;
  readonly ended: boolean;
  readonly holder_unit: string;
  readonly holder_post: string;
  readonly units: readonly string[];
  readonly shielded: readonly string[];
  readonly apart: boolean;
  readonly place: string | null;
  readonly category: string | null;
  readonly proposed: string | null;
  readonly title: string;
  readonly channel: string;
  readonly external: string | null;
  readonly parent: string | null;
  readonly opened: string;
  readonly due: string | null;
  readonly ring: string | null;
  readonly last: number;
  readonly head: string;
  readonly state: Matter;
  readonly code_hash: string | null;
}

/** What is needed of the row as it was: columns that do not follow from the state. */
export interface RowBefore {
  readonly matter: Matter;
  /** When its last entry was made; absent where that is not asked. */
  readonly at?: Date;
  readonly row: Pick<MatterRow, 'units' | 'title' | 'place' | 'proposed' | 'external'>;
}

/** Columns that only an intake sets. */
interface AtIntake {
  readonly codeHash?: string;
  readonly proposed?: string | undefined;
}

export function matterRow(
  rule: Procedure,
  world: World,
  before: RowBefore | undefined,
  matter: Matter,
  draft: Draft,
  extras: AtIntake,
): MatterRow {
  const { id, region, number, procedure, step, ended, channel, opened, last, head } = matter;
  const said = before?.row ?? saidAtFirst(draft, extras);
  return {
    ...{ id, region, number, procedure, step, ended, channel, opened, last, head, state: matter },
    ...{ title: said.title, place: said.place, proposed: said.proposed, external: said.external },
    ...{ holder_unit: matter.holder.unit, holder_post: matter.holder.post },
    units: unitsIn(rule, world, before, matter),
    shielded: shieldedFrom(rule, matter, world),
    apart: isApart(rule, matter.answers),
    category: typeof matter.answers.category === 'string' ? matter.answers.category : null,
    parent: matter.parent ?? null,
    due: nearestDue(matter),
    ring: nextRing(matter) ?? null,
    code_hash: extras.codeHash ?? null,
  };
}

function saidAtFirst(
  draft: Draft,
  { proposed }: AtIntake,
): Pick<MatterRow, 'title' | 'place' | 'proposed' | 'external'> {
  const { subject, place, external } = draft.beside as {
    subject?: string;
    place?: { code?: string };
    external?: string;
  };
  return { title: subject ?? '', place: place?.code ?? null, proposed: proposed ?? null, external: external ?? null };
}

/** Who once had a seat keeps seeing the matter; a post's seat counts for its unit. */
function unitsIn(rule: Procedure, world: World, before: RowBefore | undefined, matter: Matter): readonly string[] {
  const seated = Object.entries(matter.seats).flatMap(([seat, key]) => {
    const unit = world.units.get(key);
    return unit === undefined || isWaiting(rule, seat, unit) ? [] : [key];
  });
  return [...new Set([...(before?.row.units ?? []), ...seated, matter.holder.unit])];
}

/** A seat kept for a kind of unit, as for the discipline commission in any petition: until it holds the matter, it has nothing to do with it. */
function isWaiting({ open }: Procedure, seat: string, unit: Unit): boolean {
  const filled = open.seats[seat];
  return filled !== undefined && 'kind' in filled && !('actor' in filled) && filled.kind === unit.kind;
}

/** The accused unit and everything below it. */
const shieldedFrom = (rule: Procedure, matter: Matter, world: World): readonly string[] =>
  (rule.shields ?? []).length === 0
    ? []
    : [...world.units.keys()].filter((key) => isShielded(rule, matter.seats, key, world));

function nearestDue(matter: Matter): string | null {
  const clock = matter.ended ? undefined : nearestClock(matter);
  return clock === undefined || isPaused(clock) ? null : clock.due;
}
