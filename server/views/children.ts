import { instantAt } from '#domain/deadline/day.ts';
import { type ChargedTime, chargedTime, type Stretch } from '#domain/matter/charged-time.ts';
import { stepLabel } from '#domain/words/wording.ts';
import type { House } from '../house.ts';
import type { ChildView } from '../routes/contract.ts';
import { findChildren, type Line } from '../store/find-matters.ts';
import type { Caller } from '../who/caller.ts';
import { scopeOf } from '../who/scope.ts';
import { lineView } from './line.ts';
import type { Reading } from './reading.ts';

/** The matters one opened, first to last, as far as the caller may see them; departments called with the time charged to them. */
export async function childrenView(
  house: House,
  reading: Reading,
  caller: Caller,
  parent: string,
): Promise<readonly ChildView[]> {
  const lines = await findChildren(house.db, house.region, scopeOf(caller, reading.world, 2), parent);
  const called = lines.filter(({ procedure }) => procedure === 'convene').map(({ id }) => id);
  const charged = await chargedIn(house, reading, called);
  return lines.map((line) => childView(line, reading, charged.get(line.id)));
}

function childView(line: Line, reading: Reading, charged: ChargedTime | undefined): ChildView {
  const words = reading.wording.procedures[line.procedure];
  const { id, number, procedure, step, ended, unit, unitName, opened, due, late } = lineView(line, reading);
  const named = { kind: words?.title ?? procedure, stepName: stepLabel(words, step) };
  const time = charged && { came: charged.came, charged: charged.days };
  return { id, number, procedure, step, ended, unit, unitName, opened, due, late, ...named, ...time };
}

async function chargedIn(
  { db, region }: House,
  { world }: Reading,
  matters: readonly string[],
): Promise<ReadonlyMap<string, ChargedTime>> {
  if (matters.length === 0) return new Map();
  const { rows } = await db.query<{ matter: string; at: Date; act: string; set: Stretch['set'] }>(
    `select matter, at, act, body->'set' as set from entry where matter = any($1) and region = $2 order by matter, seq`,
    [matters, region],
  );
  const stretches = rows.map(({ at, ...row }) => ({ ...row, at: instantAt(at.getTime()) }));
  const byMatter = Map.groupBy(stretches, ({ matter }) => matter);
  const charged = (entries: readonly Stretch[]) => chargedTime(entries, 'called', world.now, world.calendar);
  return new Map([...byMatter].map(([matter, entries]) => [matter, charged(entries)]));
}
