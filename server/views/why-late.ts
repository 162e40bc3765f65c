import { instantAt } from '#domain/deadline/day.ts';
import { nearestClock } from '#domain/matter/nearest-clock.ts';
import { isAct } from '#domain/words/act.ts';
import { isOffice } from '#domain/words/office.ts';
import { wordsFor } from '#domain/words/wording.ts';
import type { House } from '../house.ts';
import type { CalledUnit, LateMatter } from '../routes/supervision-contract.ts';
import type { Line } from '../store/find-matters.ts';
import { type LastDeed, lastDeeds } from '../store/last-deeds.ts';
import type { Caller } from '../who/caller.ts';
import { childrenView } from './children.ts';
import { clockView, lineView } from './line.ts';
import type { Reading } from './reading.ts';

/** Late matters with what stands behind it: the clock and its article, what was last done, extensions, disputes, departments that have not come. */
export async function whyLate(
  house: House,
  reading: Reading,
  caller: Caller,
  lines: readonly Line[],
): Promise<readonly LateMatter[]> {
  const done = await lastDeeds(
    house.db,
    house.region,
    lines.map(({ id }) => id),
  );
  return Promise.all(
    lines.map(async (line) => {
      const called = line.state.waitsFor.length === 0 ? [] : await notCome(house, reading, caller, line);
      return { ...lineView(line, reading), why: whyOf(line, done.get(line.id), called, reading) };
    }),
  );
}

function whyOf(
  { state, procedure }: Line,
  done: LastDeed | undefined,
  called: readonly CalledUnit[],
  reading: Reading,
): LateMatter['why'] {
  const first = nearestClock(state);
  const clock = first && clockView(reading.rule(procedure, state.opened), first, reading);
  return {
    clock: clock?.sentence ?? '',
    law: clock?.law ?? '',
    last: done === undefined ? null : lastOf(done, procedure, reading),
    extended: state.counts.extend ?? 0,
    disputed: (state.counts['dispute-dispatch'] ?? 0) + (state.counts['object-transfer'] ?? 0),
    called,
  };
}

function lastOf({ act, at, unit, office }: LastDeed, procedure: string, { wording, names }: Reading) {
  const offices: Readonly<Record<string, string>> = {
    clock: wording.phrases.clock,
    follow: wording.phrases.follow,
  };
  const by = unit === null ? (offices[office] ?? (isOffice(office) ? wording.offices[office] : '')) : names.unit(unit);
  const label = isAct(act) ? wordsFor(wording, procedure, act).label : act;
  return { at: instantAt(at.getTime()), label, by: by ?? unit ?? '' };
}

/** Those called that have neither come nor answered. */
async function notCome(house: House, reading: Reading, caller: Caller, { id }: Line): Promise<readonly CalledUnit[]> {
  const children = await childrenView(house, reading, caller, id);
  return children
    .filter(({ ended, came }) => !ended && (came ?? null) === null)
    .map(({ unitName, number, opened, charged }) => ({ unitName, number, since: opened, charged: charged ?? 0 }));
}
