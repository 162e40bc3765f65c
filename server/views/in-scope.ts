import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import type { MatterView } from '../routes/contract.ts';
import { contentsOf } from '../store/contents.ts';
import { findMatter, type Line } from '../store/find-matters.ts';
import type { Caller } from '../who/caller.ts';
import { scopeOf } from '../who/scope.ts';
import { matterView } from './matter.ts';
import type { Reading } from './reading.ts';

/** A matter the caller may see. One they may not see is not found: the answer must not tell that it exists. */
export async function matterInScope(house: House, reading: Reading, caller: Caller, id: string): Promise<Line> {
  const line = await findMatter(house.db, house.region, scopeOf(caller, reading.world, 2), id);
  if (line === undefined) throw new Trouble(caller.kind === 'nobody' ? 'sign-in-first' : 'not-found');
  return line;
}

/** The matter with its view, read anew for whoever has just acted on it: also when that act was to withdraw from it. */
export async function viewOf(house: House, reading: Reading, id: string): Promise<{ line: Line; matter: MatterView }> {
  const acted = { sql: 'true', params: [], veils: 'false' };
  const line = await findMatter(house.db, house.region, acted, id);
  if (line === undefined) throw new Trouble('broken');
  return { line, matter: matterView(line, await contentsOf(house.db, house.region, id), reading) };
}
