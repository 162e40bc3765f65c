import type { Json } from '#domain/ledger/canonical.ts';
import type { Draft } from '#domain/matter/draft.ts';
import { tell } from '#domain/matter/tell.ts';
import type { Act } from '#domain/words/act.ts';
import { wordsFor } from '#domain/words/wording.ts';
import type { House } from '../house.ts';
import type { EntryView } from '../routes/contract.ts';
import { type Contents, contentsOf, nothingSaid } from '../store/contents.ts';
import { type EntryRow, entriesOf } from '../store/entries.ts';
import type { Line } from '../store/find-matters.ts';
import type { Caller } from '../who/caller.ts';
import { partyReads } from '../who/party-reads.ts';
import type { Reading } from './reading.ts';

/** The history of a matter, oldest first, each entry as a sentence. What is between offices the party does not read. */
export async function historyView(house: House, reading: Reading, line: Line, caller: Caller): Promise<EntryView[]> {
  const [rows, contents] = await Promise.all([
    entriesOf(house.db, house.region, line.id),
    line.veiled ? nothingSaid : contentsOf(house.db, house.region, line.id),
  ]);
  return rows.map((row) => viewOfEntry(row, contents, reading, line, caller));
}

/** One entry of it. */
export async function entryView(
  house: House,
  reading: Reading,
  line: Line,
  caller: Caller,
  seq: number,
): Promise<EntryView | undefined> {
  return (await historyView(house, reading, line, caller)).find((entry) => entry.seq === seq);
}

function viewOfEntry(row: EntryRow, contents: Contents, reading: Reading, line: Line, caller: Caller): EntryView {
  const rule = reading.rule(line.procedure, line.state.opened);
  const { at, by, set, data: told } = row.body as unknown as { at: string } & Pick<Draft, 'by' | 'data' | 'set'>;
  const data = line.veiled ? {} : told;
  const act = row.act as Act;
  const readable = caller.kind !== 'party' || partyReads(line.state, act, row.seq);
  const beside = readable ? (contents.open.get(row.seq) ?? {}) : {};
  return {
    ...{ seq: row.seq, at, act, hash: row.hash, prev: row.prev },
    data: readable || act !== 'opinion' ? data : {},
    label: wordsFor(reading.wording, rule.id, act).label,
    sentence: tell(rule, { at, act, by, data, set, beside }, reading),
    by: withoutName(by),
    content: beside as Record<string, Json>,
  };
}

/** Posts act; which person filled the post that day is for auditors in the ledger itself. */
const withoutName = ({ office, unit, post }: Draft['by']) => ({
  office,
  ...(unit !== undefined && { unit }),
  ...(post !== undefined && { post }),
});
