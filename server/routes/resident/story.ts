import type { Draft } from '#domain/matter/draft.ts';
import { filesIn } from '#domain/matter/files-in.ts';
import { sayAnswer } from '#domain/matter/say-answer.ts';
import { tell, tellParty } from '#domain/matter/tell.ts';
import type { Told } from '#domain/matter/telling.ts';
import type { Act } from '#domain/words/act.ts';
import type { Notified } from '#domain/words/notified.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { wordsFor } from '#domain/words/wording.ts';
import { notices } from '#regulations/notices.ts';
import type { Happening, Pictured } from '#web/resident/said-beside.ts';
import type { House } from '../../house.ts';
import { contentsOf } from '../../store/contents.ts';
import { type EntryRow, entriesOf } from '../../store/entries.ts';
import { notesOf } from '../../store/files.ts';
import type { Line } from '../../store/find-matters.ts';
import type { Reading } from '../../views/reading.ts';
import { partyReads } from '../../who/party-reads.ts';

type Words = Readonly<Record<string, unknown>>;

/** An entry as the party reads it. */
export interface Chapter extends Happening {
  readonly act: Act;
  readonly label: string;
  /** Words of an office to the party, as answers and reasons are. */
  readonly told: boolean;
  /** What the party is told of it in plain words, when it brought the matter where it now stands. */
  readonly news: string | undefined;
  /** What lies beside the entry, as far as the party reads it. */
  readonly beside: Words;
}

interface Telling {
  readonly rule: Procedure;
  readonly line: Line;
  readonly reading: Reading;
  readonly mimes: ReadonlyMap<string, string>;
}

/** All of a matter, oldest first, with the words that are the party's to read. */
export async function storyOf(house: House, reading: Reading, line: Line): Promise<readonly Chapter[]> {
  const [rows, contents] = await Promise.all([
    entriesOf(house.db, house.region, line.id),
    contentsOf(house.db, house.region, line.id),
  ]);
  const rule = reading.rule(line.procedure, line.state.opened);
  const photos = [...contents.open.values()].flatMap((beside) => filesIn(rule, beside));
  const mimes = new Map((await notesOf(house, photos)).map(({ id, mime }) => [id, mime]));
  return rows.map((row) => chapter(row, contents.open.get(row.seq) ?? {}, { rule, line, reading, mimes }));
}

function chapter(row: EntryRow, beside: Words, { rule, line, reading, mimes }: Telling): Chapter {
  const { at, by, data, set } = row.body as unknown as { at: string } & Pick<Draft, 'by' | 'data' | 'set'>;
  const act = row.act as Act;
  const mine = partyReads(line.state, act, row.seq) ? beside : {};
  return {
    ...{ act, beside: mine },
    label: paperName(row.seq, line, reading) ?? wordsFor(reading.wording, rule.id, act).label,
    news: newsOf(rule, { at, act, by, data, set, beside: mine }, line, reading),
    told: by.office !== 'resident' && Object.keys(mine).length > 0,
    sentence: tell(rule, { at, act, by, data, set, beside: mine }, reading),
    said: wordsBeside(rule, act === 'opinion' && mine === beside ? { ...data, ...mine } : mine, reading),
    files: filesIn(rule, mine)
      .map((id): Pictured => ({ id, mime: mimes.get(id) ?? '' }))
      .filter(({ mime }) => mime !== ''),
  };
}

function newsOf(rule: Procedure, told: Told, { state }: Line, reading: Reading): string | undefined {
  const whom: readonly Notified[] = notices[told.act];
  const brought = told.set.since === state.since && told.at === state.since;
  return brought && whom.includes('party') ? tellParty(rule, told, reading) : undefined;
}

/** A draft that was served is called by the paper it became. */
function paperName(seq: number, { state }: Line, { wording }: Reading): string | undefined {
  const [name] = Object.entries(state.documents).find(([, paper]) => paper.drafted === seq) ?? [];
  return name === undefined ? undefined : wording.procedures[state.procedure]?.documents[name];
}

/** What was written beside an entry, question by question, in the order of the regulation. Persons are not shown. */
export function wordsBeside(rule: Procedure, beside: Words, reading: Reading): Happening['said'] {
  const words = reading.wording.procedures[rule.id];
  return Object.entries(rule.fields)
    .filter(([name, { kind }]) => name in beside && kind !== 'photos' && kind !== 'person')
    .map(([name, field]) => ({
      label: words?.fields[name]?.label ?? name,
      text:
        field.kind === 'place'
          ? placeText(beside[name], reading)
          : sayAnswer(field, words?.fields[name], beside[name], reading),
    }))
    .filter((one): one is Happening['said'][number] => Boolean(one.text));
}

function placeText(place: unknown, { names }: Reading): string {
  const { code, words } = (place ?? {}) as { code?: string; words?: string };
  return [code && (names.place(code) ?? code), words].filter(Boolean).join(' ');
}
