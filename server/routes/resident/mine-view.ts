import { isApart } from '#domain/matter/apart.ts';
import { erasable, keptUntil } from '#domain/matter/erasable.ts';
import { sayDay } from '#domain/matter/say-when.ts';
import { fill } from '#domain/words/fill.ts';
import { type Basis, keepingOf } from '#domain/words/keeping.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { consentOn } from '#regulations/consents.ts';
import { keepings } from '#regulations/personal.ts';
import { privacyWords } from '#regulations/wording/privacy.ts';
import type { Mine } from '#web/resident/pages/mine.ts';
import type { KeptLine } from '#web/resident/pages/privacy.ts';
import { namesBeside } from '../../erasure/lying-beside.ts';
import type { House } from '../../house.ts';
import type { Line } from '../../store/find-matters.ts';
import { usesOf } from '../../store/personal-use.ts';
import { historyView } from '../../views/entry.ts';
import type { EntryView } from '../contract.ts';
import { fieldName, lineOf } from './privacy.ts';
import type { Visit } from './visit.ts';

/** One matter, for its party: the visit, the line, its history as the party reads it, and what lies beside by entry. */
export interface Looked {
  readonly visit: Visit;
  readonly line: Line;
  readonly rule: Procedure;
  readonly history: readonly EntryView[];
  readonly beside: Awaited<ReturnType<typeof namesBeside>>;
}

export async function lookedAt(house: House, visit: Visit, line: Line): Promise<Looked> {
  const rule = visit.reading.rule(line.procedure, line.state.opened);
  const [history, beside] = await Promise.all([
    historyView(house, visit.reading, line, { kind: 'party', matter: line.id }),
    namesBeside(house.db, house.region, line.id),
  ]);
  return { visit, line, rule, history, beside };
}

/** Of what is set apart no other office may learn, not even that somebody asks about it: whoever holds it is asked there. */
export const isSetApart = ({ rule, line }: Looked): boolean => isApart(rule, line.state.answers);

/** What the page of one's own information says. */
export async function mineOf(house: House, looked: Looked): Promise<Omit<Mine, 'token' | 'notice'>> {
  const { visit, line, history } = looked;
  const { reader, reading } = visit;
  const uses = await usesOf(house, line.id);
  const day = (when: string) => sayDay(when, reading.today, reader.wording.phrases);
  return {
    ...{ number: line.number, title: line.title, apart: isSetApart(looked) },
    looks: history.filter(({ act }) => act === 'look').map(({ sentence }) => sentence),
    uses: uses.map(({ use, day: on, n }) => ({ day: day(on), what: reader.wording.personalUses[use] ?? use, n })),
    kept: keptIn(house, looked),
    consents: consentsIn(looked),
    erased: history.filter(({ act }) => act === 'erase').map((entry) => erasedIn(looked, entry)),
  };
}

/** Each thing that lies there today, once; everything without a line of its own together. */
function keptIn(house: House, { visit, line, rule, beside }: Looked): readonly KeptLine[] {
  const { reader, reading } = visit;
  const lines = keepings[rule.id];
  const there = new Set(
    beside.flatMap(({ fields }) => fields.map((name) => (lines?.[name] === undefined ? 'words' : name))),
  );
  return [...there].flatMap((name) => {
    const keeping = keepingOf(keepings, rule.id, name);
    if (keeping === undefined) return [];
    const said = lineOf(house, visit, rule, name, keeping);
    const until = keptUntil(rule, reading.world, line.state, keeping);
    const day = until && sayDay(until, reading.today, reader.wording.phrases);
    return [day === undefined ? said : { ...said, long: fill(reader.words.mineUntil, { day }) }];
  });
}

function consentsIn({ visit, rule, history, beside }: Looked): Mine['consents'] {
  const { reader, reading } = visit;
  return beside.flatMap(({ seq, fields }) =>
    fields.flatMap((name) => {
      const at = history.find((entry) => entry.seq === seq)?.at ?? '';
      const text =
        keepingOf(keepings, rule.id, name)?.gone === 'any-time' ? consentOn(name, at.slice(0, 10)) : undefined;
      if (text === undefined) return [];
      const day = sayDay(at, reading.today, reader.wording.phrases);
      const scope = rule.fields[name]?.kind === 'recordings' ? 'recordings' : 'person';
      return [{ scope, what: fieldName(visit, rule, name), day, text: text[reader.lang] }];
    }),
  );
}

function erasedIn({ visit }: Looked, { at, data }: EntryView): Mine['erased'][number] {
  const { reader, reading } = visit;
  const said = privacyWords[reader.lang];
  const { basis, scope } = data as { basis?: Basis; scope?: keyof typeof said.scopes };
  return {
    day: sayDay(at, reading.today, reader.wording.phrases),
    what: said.scopes[scope ?? 'all'],
    why: said.bases[basis ?? 'asked'],
  };
}

/** What a request to erase would come to today: by name, with the rule that keeps the rest. */
export function whatWouldGo({ visit, line, rule, beside }: Looked): {
  readonly goes: readonly string[];
  readonly stays: readonly { readonly what: string; readonly why: string; readonly law: string }[];
} {
  const { reader, reading } = visit;
  const how = { basis: 'asked', scope: 'all' } as const;
  const { goes, stays } = erasable(rule, reading.world, line.state, beside, how);
  const name = (field: string) => fieldName(visit, rule, keepings[rule.id]?.[field] === undefined ? 'words' : field);
  const why = stays.map(({ field, keeping, until }) => {
    const day = until && sayDay(until, reading.today, reader.wording.phrases);
    const left = day ? `（${fill(reader.words.mineUntil, { day })}）` : '';
    const law = citation(cite(keeping.law), reader.wording.laws, reader.lang);
    return { what: name(field), why: `${privacyWords[reader.lang].gone[keeping.gone]}${left}`, law };
  });
  return {
    goes: [...new Set(goes.flatMap(({ fields }) => fields.map(name)))],
    stays: [...new Map(why.map((one) => [one.what, one])).values()],
  };
}
