import { millisecondsOf } from '#domain/deadline/day.ts';
import { groupsOf } from '#domain/topics/groups-of.ts';
import { keepNames } from '#domain/topics/keep-names.ts';
import type { Pieces } from '#domain/topics/pieces.ts';
import { weigh } from '#domain/topics/weigh.ts';
import type { House } from '../../house.ts';
import { inTransaction } from '../../store/transaction.ts';
import { countyLexicon, lexiconAmong } from './county-lexicon.ts';
import { type Near, nearProblems } from './near-problems.ts';
import { piecesIn } from './pieces-in.ts';
import { regather } from './regather.ts';
import { voicesOf } from './voices-of.ts';

const aDay = 86_400_000;
/** In one night so many problems are looked at, those added to last first: what is left over is looked at when it is added to again. */
const inANight = 2000;
/** A matter that is read is held meanwhile, and an act on it waits: only for so many. */
const atOnce = 25;

/**
 * Nightly: each problem that was added to since yesterday is looked at together with those that lie near it, and their voices are grouped
 * anew, as if all had come at once. What came in too early to be told apart is parted so, and what has grown alike becomes one.
 */
export async function lookAgain(house: House, least: number): Promise<void> {
  const { rows } = await house.db.query<{ id: string }>(
    'select id from recurring where region = $1 and profile is not null and heard > $2 order by heard desc, id limit $3',
    [house.region, new Date(millisecondsOf(house.now()) - 1.5 * aDay), inANight],
  );
  const seen = new Set<string>();
  const parted = await lookAt(
    house,
    rows.map(({ id }) => id),
    seen,
    least,
  );
  // What was parted from a problem may belong to one that had been looked at already. Once: two views of the same voices need not agree.
  await lookAt(house, parted, seen, least);
}

/** The problems that began by it. */
async function lookAt(
  house: House,
  problems: readonly string[],
  seen: Set<string>,
  least: number,
): Promise<readonly string[]> {
  const parted: string[] = [];
  for (const id of problems) {
    if (seen.has(id)) continue;
    const near = await nearProblems(house, id);
    for (const { problem } of near) seen.add(problem);
    if (near.length > 1 || (near[0]?.matters.length ?? 0) > 2) parted.push(...(await groupAnew(house, near, least)));
  }
  return parted;
}

async function groupAnew(house: House, near: readonly Near[], least: number): Promise<readonly string[]> {
  const was = new Map(near.flatMap(({ problem, matters }) => matters.map((matter) => [matter, problem] as const)));
  const pieces = await piecesOfAll(house, [...was.keys()].sort());
  const known = [...pieces.keys()];
  const lexicon = lexiconAmong(await countyLexicon(house, 0), [...pieces.values()]);
  const standings = [...pieces.values()].map((one) => weigh(one, lexicon));
  const groups = groupsOf(standings).map((members) => members.flatMap((i) => known[i] ?? []));
  const parts = keepNames(groups, was);
  const moved = parts.filter(({ goesOn, members }) => members.some((matter) => was.get(matter) !== goesOn));
  return moved.length > 0 ? await regather(house, { parts, was, least }) : [];
}

/** Read a few at a time; what was erased meanwhile is not there. */
async function piecesOfAll(
  { db, region, atlas }: House,
  matters: readonly string[],
): Promise<ReadonlyMap<string, Pieces>> {
  const pieces = new Map<string, Pieces>();
  const names = await atlas();
  for (let i = 0; i < matters.length; i += atOnce) {
    const which = { sql: 'm.id = any($2)', params: [matters.slice(i, i + atOnce)] };
    const voices = await inTransaction(db, (client) => voicesOf(client, region, which));
    for (const voice of voices) pieces.set(voice.id, piecesIn(voice, names));
  }
  return pieces;
}
