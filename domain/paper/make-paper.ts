import { dayOf, nameOf } from '../deadline/day.ts';
import { findHolder } from '../matter/holder.ts';
import { sayAnswer } from '../matter/say-answer.ts';
import { sayPartyDue } from '../matter/say-next.ts';
import { sayDay } from '../matter/say-when.ts';
import { sayActor } from '../matter/say-who.ts';
import type { Telling } from '../matter/telling.ts';
import type { World } from '../matter/world.ts';
import { fill, type Params } from '../words/fill.ts';
import { cite } from '../words/law.ts';
import { citation } from '../words/law-table.ts';
import type { PaperWording, PaperWords } from '../words/paper.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Chapter } from './chapter.ts';
import type { Paper } from './papers-after.ts';

/** A paper ready to be printed: everything is in words. What is not known, or not the reader's to read, is a blank line. */
export interface Sheet {
  readonly title: string;
  readonly number: string;
  readonly addressed: string;
  readonly opening: string;
  readonly parts: readonly { readonly label: string; readonly text: string }[];
  readonly closing: readonly string[];
  readonly blanks: readonly string[];
  readonly issuer: string;
  readonly seal: string;
  readonly date: string;
  readonly basis: string;
  readonly receipt: string;
}

/** What papers are made with. `party` names whom it concerns, where the reader may know. */
export interface Making {
  readonly rule: Procedure;
  readonly chapters: readonly Chapter[];
  readonly world: World;
  readonly telling: Telling;
  readonly wording: PaperWording;
  readonly party?: { readonly name?: string | undefined } | undefined;
}

export function makePaper(paper: Paper, making: Making): Sheet {
  const { rule, chapter } = paper;
  const { wording } = making;
  const gaps = gapsOf(paper, making);
  const words = wording.papers[rule.id] as PaperWords;
  const closing = [words.closing, rule.remedy && words.remedy]
    .map((template) => fill(template ?? '', gaps))
    .filter((text) => text !== '');
  return {
    title: fill(words.title, gaps),
    number: String(gaps.paper ?? fill(wording.number, gaps)),
    addressed: fill(wording.addressed, { to: gaps.to }),
    opening: fill(words.opening, gaps),
    parts: partsOf(paper, making),
    closing,
    blanks: words.blanks ?? [],
    issuer: String(gaps.from),
    seal: wording.seal,
    date: String(gaps.dated),
    basis: fill(wording.basis, gaps),
    receipt: fill(wording.receipt, { seq: chapter.seq, hash: chapter.hash.slice(0, 16) }),
  };
}

/** Every answer by its question's name, and over them what the paper itself is about. */
function gapsOf(paper: Paper, making: Making): Params {
  const { rule: row, chapter } = paper;
  const { rule } = making;
  const { wording } = making.telling;
  // Papers are kept for years: every date bears its year.
  const telling = { ...making.telling, today: '' };
  const said = Object.entries(saidIn(paper, making));
  const { after } = chapter;
  return {
    ...Object.fromEntries(said.map(([name, one]) => [name, sayField(rule, name, one, telling)])),
    ...whoseGaps(paper, making),
    matter: after.number,
    paper: row.document && after.documents[row.document]?.number,
    dated: sayDay(sealedAt(paper, making), '', wording.phrases),
    day: sayDay(chapter.at, '', wording.phrases),
    registered: sayDay(after.opened, '', wording.phrases),
    due: sayPartyDue(rule, { ...chapter, set: after }, telling),
    law: citation(cite(row.law), wording.laws, wording.lang),
    ...remedyOf(paper, making),
  };
}

/** Who writes to whom. What a resident brought in is answered for by the unit that has it. */
function whoseGaps({ rule: { to }, chapter }: Paper, { rule, telling, wording, party }: Making): Params {
  const { by, after } = chapter;
  const unit = (key = '') => telling.names.unit(key) ?? key;
  const name = party?.name ?? wording.blank;
  const holder = unit(after.holder.unit);
  return {
    name,
    holder,
    to: { party: name, holder, unit: unit(after.seats.unit), file: name }[to],
    from: by.unit === undefined ? holder : sayActor(rule, { ...chapter, set: after }, telling),
  };
}

/** The day a document bears is the day it was sealed, also on the copy that says when it was served. */
function sealedAt({ rule, chapter }: Paper, { rule: procedure, chapters }: Making): string {
  const sealed = chapters.findLast(
    ({ act, seq, before }) =>
      act === 'seal' && seq <= chapter.seq && procedure.steps[before?.step ?? '']?.document === rule.document,
  );
  return rule.document === undefined ? chapter.at : (sealed?.at ?? chapter.at);
}

/** The body that may be asked for a review, within which term, and, once the paper is served, the last day. */
function remedyOf({ rule: { remedy }, chapter }: Paper, { rule, world, telling }: Making): Params {
  const within = rule.steps[remedy?.step ?? '']?.within;
  if (remedy === undefined || within === undefined || !('value' in within)) return {};
  const { after } = chapter;
  const { phrases } = telling.wording;
  const period = world.value(within.value, nameOf(dayOf(after.opened)));
  const unit = remedy.of && findHolder(rule, remedy.of, after, world)?.unit;
  const last = after.clocks.find(({ name }) => name === remedy.step)?.due;
  return {
    reviewer: unit && (telling.names.unit(unit) ?? unit),
    term: typeof period === 'number' ? undefined : fill(phrases.period[period.unit], { n: period.n }),
    last: last && sayDay(last, '', phrases),
  };
}

/** What the paper prints from: the opening and the act itself; of a document, what was drafted of it. */
function saidIn({ rule, chapter }: Paper, { chapters }: Making): Readonly<Record<string, unknown>> {
  const drafted = rule.document && chapter.after.documents[rule.document]?.drafted;
  const from = chapters.filter(({ seq }) => seq === 1 || seq === drafted || seq === chapter.seq);
  return Object.assign({}, ...from.map(({ data, beside }) => ({ ...data, ...beside })));
}

function partsOf(paper: Paper, making: Making): Sheet['parts'] {
  const { rule, telling } = making;
  const said = saidIn(paper, making);
  return paper.rule.parts.flatMap((name) => {
    const text = sayField(rule, name, said[name], { ...telling, today: '' });
    const label = telling.wording.procedures[rule.id]?.fields[name]?.label ?? name;
    return text === undefined ? [] : [{ label, text }];
  });
}

/** A person is never printed as an answer: names stand where the paper's words leave a gap for them. */
const sayField = (rule: Procedure, name: string, said: unknown, telling: Telling): string | undefined =>
  rule.fields[name]?.mark === 'personal'
    ? undefined
    : sayAnswer(rule.fields[name], telling.wording.procedures[rule.id]?.fields[name], said, telling);
