import { dayOf } from '#domain/deadline/day.ts';
import type { StationLine, StationPart } from '../routes/station-contract.ts';
import type { Line } from '../store/find-matters.ts';
import { waysFor } from '../who/acting.ts';
import type { Caller } from '../who/caller.ts';
import { lineView } from './line.ts';
import type { Reading } from './reading.ts';

/** Acts that decide an objection, and acts that send a matter to who will handle it. */
const decides: readonly string[] = ['agree-return', 'refuse-return'];
const sends: readonly string[] = ['dispatch', 'transfer', 'assign'];

export function stationLine(reading: Reading, caller: Caller, line: Line): StationLine {
  const { counts, seats } = line.state;
  const name = (unit: string | null | undefined) => (unit ? (reading.names.unit(unit) ?? unit) : null);
  const acts = waysFor(reading, line.state, caller).map(({ act }) => act);
  return {
    ...lineView(line, reading),
    acts,
    proposedName: name(line.proposed),
    objector: acts.some((act) => decides.includes(act)) ? name(seats.unit ?? seats.body) : null,
    cameBack: (counts['agree-return'] ?? 0) + (counts.unresolved ?? 0),
  };
}

/** What has to be done with it. An objection stands in a unit's way, so it comes first; a matter that is with nobody else comes next. */
export function stationPart({ acts, cameBack, late, due, waiting }: StationLine, now: string): StationPart {
  if (acts.some((act) => decides.includes(act))) return 'objected';
  if (cameBack > 0 && waiting !== true) return 'returned';
  if (acts.some((act) => sends.includes(act))) return 'dispatch';
  if (waiting === true) return 'later';
  if (late) return 'late';
  return due !== null && dayOf(due) <= dayOf(now) ? 'today' : 'later';
}
