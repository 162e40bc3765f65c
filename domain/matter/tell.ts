import { fill, type Params } from '../words/fill.ts';
import type { Procedure } from '../words/procedure.ts';
import { wordsFor } from '../words/wording.ts';
import type { Paper } from './matter.ts';
import { sayAnswer } from './say-answer.ts';
import { hasMoved, sayNext, sayPartyDue } from './say-next.ts';
import { sayDay, sayMoment } from './say-when.ts';
import { sayActor, sayHolder, sayWho } from './say-who.ts';
import type { Telling, Told } from './telling.ts';

/** One entry as an official would write it: when, who, what, and what is due next by when under which article. */
export function tell(rule: Procedure, told: Told, telling: Telling): string {
  const { wording, today } = telling;
  const what = fill(wordsFor(wording, rule.id, told.act).sentence, gapsOf(rule, told, telling));
  const when = sayMoment(told.at, today, wording.phrases);
  return fill(wording.phrases.told, { when, what, next: sayNext(rule, told, telling) });
}

/** The same entry as the party is told it, in plain words: what was done and what that means for them now. */
export function tellParty(rule: Procedure, told: Told, telling: Telling): string {
  const { wording } = telling;
  const gaps = { ...gapsOf(rule, told, telling), who: sayActor(rule, told, telling) };
  const sentences = [wordsFor(wording, rule.id, told.act).notice, nowOf(rule, told, telling)].map((template) =>
    capital(fill(template, gaps)),
  );
  return sentences.filter((sentence) => sentence !== '').join(wording.phrases.gap);
}

/** What the step now entered, or the end, means for the party; nothing when the matter stayed where it was. */
function nowOf(rule: Procedure, told: Told, { wording }: Telling): string {
  const words = wording.procedures[rule.id];
  const { step = '', ended } = told.set;
  if (ended) return words?.ends[step]?.now ?? '';
  return hasMoved(told) ? (words?.steps[step]?.now ?? '') : '';
}

function gapsOf(rule: Procedure, told: Told, telling: Telling): Params {
  const words = telling.wording.procedures[rule.id];
  const answers = Object.entries({ ...told.beside, ...told.data })
    .filter(([name]) => name in rule.fields)
    .map(([name, answer]) => [name, sayAnswer(rule.fields[name], words?.fields[name], answer, telling)] as const);
  const about = typeof told.data.about === 'string' ? told.data.about : '';
  return {
    ...Object.fromEntries(answers),
    who: sayWho(rule, told, telling),
    // Who speaks for themselves, or else who takes down or answers for a unit.
    self: told.by.unit === undefined ? sayWho(rule, told, telling) : undefined,
    by: told.by.unit === undefined ? undefined : sayActor(rule, told, telling),
    holder: sayHolder(rule, told.set, telling),
    due: sayPartyDue(rule, told, telling),
    number: told.set.number,
    paper: newest(Object.values(told.set.documents ?? {}))?.number,
    post: typeof told.data.to === 'string' ? telling.names.post(told.data.to) : undefined,
    ...(told.act === 'look' && { purpose: sayPurpose(told, telling) }),
    until: told.act === 'hold' ? sayDay(String(told.data.until), telling.today, telling.wording.phrases) : undefined,
    clock: words?.clocks[about]?.label ?? words?.steps[about]?.label,
  };
}

/** Looks of earlier versions have words and no code. */
function sayPurpose({ data, beside = {} }: Told, { wording }: Telling): string | undefined {
  const words = typeof beside.purpose === 'string' ? beside.purpose : undefined;
  const code = typeof data.purpose === 'string' ? data.purpose : '';
  const known = Object.hasOwn(wording.purposes, code) ? wording.purposes[code] : undefined;
  return known === undefined ? words : fill(known.sentence, { words });
}

const newest = (papers: readonly Paper[]): Paper | undefined => [...papers].sort((a, b) => b.drafted - a.drafted)[0];

const capital = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
