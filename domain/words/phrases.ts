import type { Field, Mark } from './field.ts';
import type { Period } from './period.ts';
import type { Kind, Outcome } from './procedure.ts';

type PerUnit = Readonly<Record<Period['unit'], string>>;

/** The words between the words: dates, who acts, what is due, clocks, and the headings of a printed regulation. */
export interface Phrases {
  /** `{year}` `{month}` `{day}`. */
  readonly date: string;
  readonly dateWithYear: string;
  readonly moment: string;
  /** January to December. */
  readonly months: readonly string[];
  readonly comma: string;
  readonly or: string;
  /** `{when}` `{what}`, and `{next}` for what follows from it. */
  readonly told: string;
  readonly due: string;
  readonly dueSelf: string;
  readonly dueParty: string;
  readonly ended: string;
  /** Between two sentences. */
  readonly gap: string;
  /** A person's office in a unit, where it matters who in the unit acted. */
  readonly officer: string;
  readonly clock: string;
  readonly follow: string;
  /** A unit outside the county, and the unit whose post writes down what it decided. */
  readonly proxy: string;
  readonly grade: string;
  readonly yes: string;
  readonly no: string;
  readonly aside: string;
  readonly colon: string;
  readonly dot: string;
  readonly period: PerUnit;
  readonly periodOne: PerUnit;
  readonly used: PerUnit;
  readonly firstDay: string;
  readonly amount: PerUnit;
  readonly amountOne: PerUnit;
  readonly basis: string;
  readonly extended: string;
  readonly pausedFor: string;
  readonly pausedNow: string;
  readonly late: string;
  readonly semicolon: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly fieldKinds: Readonly<Record<Field['kind'], string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly procedureKinds: Readonly<Record<Kind, string>>;
  readonly print: Readonly<Record<PrintWord, string>>;
}

/** Headings and cells of the printed regulation. */
export type PrintWord =
  | 'from'
  | 'basis'
  | 'kind'
  | 'opening'
  | 'openedBy'
  | 'startsAt'
  | 'fields'
  | 'field'
  | 'answer'
  | 'readBy'
  | 'asked'
  | 'needed'
  | 'optional'
  | 'later'
  | 'steps'
  | 'step'
  | 'who'
  | 'within'
  | 'article'
  | 'may'
  | 'stay'
  | 'times'
  | 'otherwise'
  | 'sample'
  | 'only'
  | 'needs'
  | 'by'
  | 'ifLate'
  | 'fromDate'
  | 'shared'
  | 'everywhere'
  | 'in'
  | 'clocks'
  | 'clockName'
  | 'starts'
  | 'runsIn'
  | 'stands'
  | 'extensions'
  | 'atMost'
  | 'documents'
  | 'parts'
  | 'opens'
  | 'holdsBack'
  | 'ends'
  | 'end'
  | 'counts'
  | 'shields'
  | 'apart'
  | 'everyMatter'
  | 'itemTerm'
  | 'rowTerm'
  | 'given'
  | 'keeps'
  | 'years'
  | 'beforeEnd'
  | 'laws'
  | 'cases'
  | 'flow'
  | 'flowText'
  | 'start'
  | 'signed'
  | 'branch'
  | 'until'
  | 'terms'
  | 'usedFor'
  | 'source'
  | 'nobody'
  | 'text'
  | 'anyStep'
  | 'also';
