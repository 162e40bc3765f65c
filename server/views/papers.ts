import type { Draft } from '#domain/matter/draft.ts';
import { type Chapter, chaptersOf } from '#domain/paper/chapter.ts';
import { type Making, makePaper, type Sheet } from '#domain/paper/make-paper.ts';
import { type Paper, papersAfter } from '#domain/paper/papers-after.ts';
import type { Act } from '#domain/words/act.ts';
import type { PaperRule } from '#domain/words/paper.ts';
import { type PaperId, papers } from '#regulations/papers.ts';
import { paperWording } from '#regulations/wording/papers.ts';
import type { House } from '../house.ts';
import type { PaperLine } from '../routes/papers-contract.ts';
import { contentsOf } from '../store/contents.ts';
import { entriesOf } from '../store/entries.ts';
import type { Line } from '../store/find-matters.ts';
import { type Looked, openPersonal } from '../store/open-personal.ts';
import type { Use } from '../store/personal-use.ts';
import type { Caller } from '../who/caller.ts';
import { partyReads } from '../who/party-reads.ts';
import type { Reading } from './reading.ts';

type Printable = Paper<PaperRule & { readonly id: PaperId }>;

/** The papers of a matter that this caller may print, oldest first; the party's own only, once they are served. Of a veiled matter there are none. */
export async function papersFor(
  house: House,
  reading: Reading,
  line: Line,
  caller: Caller,
): Promise<readonly PaperLine[]> {
  const { papers } = await printable(house, reading, line, caller);
  return papers.map(({ rule, chapter }) => ({
    paper: rule.id,
    seq: chapter.seq,
    at: chapter.at,
    to: rule.to,
    title: paperWording[reading.lang].papers[rule.id].title,
  }));
}

/** One of them, in words; the latest when no entry is named. With a ground, the party's name stands on it. */
export async function paperFor(
  house: House,
  reading: Reading,
  { line, caller, paper, seq, ground }: Asked,
): Promise<Sheet | undefined> {
  const { papers, chapters } = await printable(house, reading, line, caller);
  const found = papers.findLast(({ rule, chapter }) => rule.id === paper && (seq === undefined || chapter.seq === seq));
  if (found === undefined) return undefined;
  const rule = reading.rule(line.procedure, line.state.opened);
  const party = ground === undefined ? undefined : await partyOf(house, line, ground);
  const making: Making = {
    rule,
    chapters,
    party,
    telling: reading,
    world: reading.world,
    wording: paperWording[reading.lang],
  };
  return makePaper(found, making);
}

interface Asked {
  readonly line: Line;
  readonly caller: Caller;
  readonly paper: string;
  readonly seq?: number | undefined;
  readonly ground?: Looked | Use | undefined;
}

async function printable(
  house: House,
  reading: Reading,
  line: Line,
  caller: Caller,
): Promise<{ papers: readonly Printable[]; chapters: readonly Chapter[] }> {
  if (line.veiled) return { papers: [], chapters: [] };
  const [rows, { open }] = await Promise.all([
    entriesOf(house.db, house.region, line.id),
    contentsOf(house.db, house.region, line.id),
  ]);
  const told = rows.map(({ seq, hash, act, body }) => {
    const { at, by, data, set } = body as unknown as { at: string } & Pick<Draft, 'by' | 'data' | 'set'>;
    const mine = caller.kind !== 'party' || partyReads(line.state, act as Act, seq);
    return { seq, hash, act: act as Act, at, by, data, set, beside: mine ? (open.get(seq) ?? {}) : {} };
  });
  const chapters = chaptersOf(told);
  const all = papersAfter(papers, reading.rule(line.procedure, line.state.opened), chapters).filter(
    ({ rule }) => rule.unserved === undefined || line.state.documents[rule.document ?? '']?.served === undefined,
  );
  return { chapters, papers: caller.kind === 'party' ? all.filter(({ rule }) => isPartys(rule)) : all };
}

const isPartys = ({ to, unserved }: PaperRule): boolean => to === 'party' && unserved === undefined;

async function partyOf(house: House, line: Line, ground: Looked | Use): Promise<Making['party']> {
  const { contact } = await openPersonal(house, ground, line.id);
  return (contact ?? undefined) as Making['party'];
}
