import { genesis } from './chain.ts';
import type { EntryRow } from './entry.ts';
import type { Finding, FindingKind } from './finding.ts';
import { isAlgorithm } from './hash.ts';
import { isSound, placeIn, type Reading, readRow } from './reading.ts';

export interface StoredChain {
  readonly region: string;
  readonly matter: string;
  /** All rows of the matter, in any order. */
  readonly rows: readonly EntryRow[];
  /** From the matter's own row; absent when there is none. */
  readonly head: { readonly last: number; readonly head: string } | undefined;
}

/**
 * Everything wrong with one matter's entries; empty when they are as sealed.
 * Walks from the stored head back to the genesis by hash, not by place: an entry that the one above points at is genuine
 * wherever it stands, and what is left over in the end was put in. Never throws.
 */
export function verifyChain(chain: StoredChain): Finding[] {
  const { rows, head } = chain;
  if (head === undefined) return rows.map((row) => found(chain, 'orphan', placeIn(row.seq)));
  const readings = rows.map(readRow);
  const walk: Walk = {
    chain,
    last: placeIn(head.last),
    pool: new Set(readings),
    bySum: indexed(readings),
    findings: [],
  };
  walkDown(walk, startAt(walk, head.head));
  for (const { row } of walk.pool) tell(walk, 'inserted', placeIn(row.seq));
  return walk.findings.sort((a, b) => a.seq - b.seq);
}

interface Walk {
  readonly chain: StoredChain;
  readonly last: number;
  /** Rows not yet given a place. */
  readonly pool: Set<Reading>;
  readonly bySum: ReadonlyMap<string, readonly Reading[]>;
  readonly findings: Finding[];
}

/** The next place, and the hash that must be found there; absent below a hole, where nothing above points on. */
interface Next {
  readonly seq: number;
  readonly expected: string | undefined;
}

function startAt(walk: Walk, expected: string): Next {
  const top = walk.bySum.get(expected)?.[0];
  if (walk.last === 0) tell(walk, 'cut', 1);
  if (top === undefined || top.seq === walk.last) return { seq: walk.last, expected };
  tell(walk, 'column', walk.last);
  return { seq: top.seq, expected };
}

function walkDown(walk: Walk, start: Next): void {
  let next = start;
  while (next.seq > 0) {
    const genuine = pointedAt(walk, next);
    const standsThere = genuine ?? claimant(walk, next.seq);
    if (standsThere === undefined) next = overHole(walk, next.seq);
    else next = take(walk, standsThere, next, genuine !== undefined);
  }
}

function pointedAt({ bySum, pool }: Walk, { seq, expected }: Next): Reading | undefined {
  const same = (bySum.get(expected ?? '') ?? []).filter((reading) => pool.has(reading) && reading.seq === seq);
  return same.find(({ row }) => row.seq === seq) ?? same[0];
}

/** The row that would be entry `seq`, if any is: by its body, else by its column. */
function claimant({ pool }: Walk, seq: number): Reading | undefined {
  const all = [...pool].filter((reading) => claims(reading).includes(seq));
  return all.find((reading) => reading.seq === seq && reading.row.seq === seq) ?? all[0];
}

// A sound body knows its own place; of an altered one either may be left.
const claims = (reading: Reading): number[] =>
  isSound(reading) && reading.seq > 0 ? [reading.seq] : [placeIn(reading.row.seq), reading.seq];

function overHole(walk: Walk, seq: number): Next {
  const below = Math.max(0, ...[...walk.pool].flatMap(claims).filter((place) => place < seq));
  tell(walk, seq === walk.last ? 'cut' : 'dropped', below + 1, seq);
  return { seq: below, expected: undefined };
}

function take(walk: Walk, reading: Reading, { seq, expected }: Next, genuine: boolean): Next {
  walk.pool.delete(reading);
  const trusted = genuine || (expected === undefined && isSound(reading));
  const wrong = trusted ? whatIsWrong(walk, reading) : 'edited';
  if (wrong !== undefined) tell(walk, wrong, seq);
  return { seq: seq - 1, expected: trusted ? prevOf(reading) : prevIn(walk, reading) };
}

function whatIsWrong({ chain, last }: Walk, { row, body, seq, sum }: Reading): FindingKind | undefined {
  if (row.seq !== seq) return placeIn(row.seq) >= 1 && row.seq <= last ? 'reordered' : 'column';
  if (body.region !== chain.region || body.matter !== chain.matter) return 'column';
  if (row.act !== body.act || row.prev !== body.prev || row.hash !== sum) return 'column';
  if (new Date(row.at).getTime() !== new Date(String(body.at)).getTime()) return 'column';
  return seq === 1 && !beginsHere(chain, body) ? 'edited' : undefined;
}

const beginsHere = ({ region, matter }: StoredChain, { alg, prev }: Reading['body']): boolean =>
  isAlgorithm(alg) && prev === genesis(region, matter, alg);

const prevOf = ({ body }: Reading): string => String(body.prev);

// An altered row may still point on, by its body or by its column; if neither leads anywhere, the next is not vouched for.
const prevIn = ({ bySum }: Walk, reading: Reading): string =>
  [prevOf(reading), reading.row.prev].find((sum) => bySum.has(sum)) ?? prevOf(reading);

function indexed(readings: readonly Reading[]): Map<string, Reading[]> {
  const bySum = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (reading.sum === undefined) continue;
    const same = bySum.get(reading.sum);
    if (same === undefined) bySum.set(reading.sum, [reading]);
    else same.push(reading);
  }
  return bySum;
}

function tell(walk: Walk, kind: FindingKind, seq: number, to = seq): void {
  walk.findings.push({ ...found(walk.chain, kind, seq), ...(to > seq && { to }) });
}

const found = ({ region, matter }: StoredChain, kind: FindingKind, seq: number): Finding => ({
  region,
  matter,
  seq,
  kind,
});
