import type { Lang } from '#domain/words/lang.ts';
import type { Atlas } from '../atlas.ts';
import type { House } from '../house.ts';
import { type AllNames, namesIn } from '../names.ts';
import type { MatterLine } from '../routes/contract.ts';
import type { HandOverView } from '../routes/hand-over-view.ts';
import { type Account, accountsOf } from '../setup/staff-accounts.ts';
import { findMatter } from '../store/find-matters.ts';
import { type HandOverRow, openMattersOf } from '../store/hand-overs.ts';
import { lineView } from '../views/line.ts';
import type { Reading } from '../views/reading.ts';
import type { Caller, Staff } from '../who/caller.ts';
import { scopeOf } from '../who/scope.ts';
import { mayHandOver, mayStandInFor } from './may-hand-over.ts';

/** Who asks, and everybody who can be named to them. */
export interface Known {
  readonly staff: Staff;
  readonly atlas: Atlas;
  readonly names: AllNames;
  readonly lang: Lang;
  readonly accounts: readonly Account[];
  readonly stopped: readonly Account[];
}

export async function knownOf(house: House, staff: Staff, lang: Lang): Promise<Known> {
  const [atlas, accounts, stopped] = await Promise.all([house.atlas(), accountsOf(house), accountsOf(house, false)]);
  return { staff, atlas, names: namesIn(atlas, lang), lang, accounts, stopped };
}

/** A hand-over for somebody who is part of it, or may set about it; undefined for anybody else. */
export function viewFor(row: HandOverRow, known: Known): HandOverView | undefined {
  const { staff, atlas, names, accounts, stopped } = known;
  const post = atlas.post(row.post);
  const isSide = row.giver === staff.id || row.taker === staff.id;
  if (!isSide && (post === undefined || !mayHandOver(staff, post))) return undefined;
  const nameOf = (id: string) => [...accounts, ...stopped].find((one) => one.id === id)?.name ?? '';
  const at = (time: Date | null) => time?.toISOString() ?? null;
  return {
    ...{ id: row.id, at: row.at.toISOString(), post: row.post, into: row.into, reason: row.reason },
    postName: names.post(row.post) ?? row.post,
    intoName: row.into && (names.post(row.into) ?? row.into),
    ...{ giver: nameOf(row.giver), taker: nameOf(row.taker) },
    ...{ gave: at(row.gave), took: at(row.took), done: at(row.done), moved: row.moved.length },
    mine: sideOf(row, known),
  };
}

/** What the caller is asked to confirm now. For a giver who has left, the head or desk of the unit confirms, if they do not take it themselves. */
function sideOf(row: HandOverRow, { staff, atlas, accounts }: Known): HandOverView['mine'] {
  if (row.done !== null) return null;
  if (row.taker === staff.id) return row.took === null ? 'took' : null;
  if (row.gave !== null) return null;
  if (row.giver === staff.id) return 'gave';
  const post = atlas.post(row.post);
  const hasLeft = !accounts.some(({ id }) => id === row.giver);
  return hasLeft && post !== undefined && mayStandInFor(staff, post) ? 'gave' : null;
}

/** What goes over: while it is open what the post holds today, afterwards what went. Only what the caller may see. */
export async function sheetOf(
  house: House,
  caller: Caller,
  row: HandOverRow,
  { atlas }: Known,
  reading: Reading,
): Promise<readonly MatterLine[]> {
  const unit = atlas.post(row.post)?.unit ?? '';
  const ids = row.done === null ? await openMattersOf(house.db, house.region, row.post, unit) : row.moved;
  const scope = scopeOf(caller, reading.world, 2);
  const lines = await Promise.all(ids.map((id) => findMatter(house.db, house.region, scope, id)));
  return lines.filter((line) => line !== undefined).map((line) => lineView(line, reading));
}
