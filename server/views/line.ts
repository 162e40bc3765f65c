import { instantAt } from '#domain/deadline/day.ts';
import { daysUsed } from '#domain/deadline/days-used.ts';
import { describeClock } from '#domain/matter/describe-clock.ts';
import type { RunningClock } from '#domain/matter/matter.ts';
import { nearestClock } from '#domain/matter/nearest-clock.ts';
import { isParty } from '#domain/matter/say-who.ts';
import { citation } from '#domain/words/law-table.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { ClockView, MatterLine } from '../routes/contract.ts';
import type { Line } from '../store/find-matters.ts';
import type { Reading } from './reading.ts';

/** A matter as one line of the ledger view. */
export function lineView(line: Line, reading: Reading): MatterLine {
  const { id, number, procedure, step, ended, title, place, category, proposed, channel, external, last, state } = line;
  const rule = reading.rule(procedure, state.opened);
  const first = nearestClock(state);
  const clock = first && !ended ? clockView(rule, first, reading) : null;
  return {
    ...{ id, number, procedure, step, ended, title, place, category, proposed, channel, external, last },
    unit: line.holder_unit,
    unitName: reading.names.unit(line.holder_unit) ?? line.holder_unit,
    post: line.holder_post,
    opened: state.opened,
    due: line.due && instantAt(line.due.getTime()),
    late: clock?.late ?? false,
    clock,
    waiting: isParty(rule, state.by) || state.waitsFor.length > 0,
  };
}

/** A running clock explained: its article, what has been used of what is allowed, its pauses, and all of it as a sentence. */
export function clockView(rule: Procedure, clock: RunningClock, { world, wording }: Reading): ClockView {
  const used = daysUsed(clock, world.now, world.calendar);
  const { name, from, due, extended, pauses } = clock;
  const words = wording.procedures[rule.id];
  const label = words?.clocks[name]?.label ?? words?.steps[name]?.label ?? name;
  const law = citation(clock.law, wording.laws, wording.lang);
  return {
    name,
    label,
    law,
    from,
    due,
    extended,
    pauses,
    ...used,
    sentence: describeClock(rule, clock, used, wording, world.calendar),
  };
}
