import type { Count, Division, Figure, Report } from './figure.ts';

interface Said {
  readonly title: string;
  /** What it says and of whom, in one sentence for whoever reads the number. */
  readonly says: string;
}

type PartOf<F extends Count> = keyof F['parts'] & string;

/** All words about one figure; a part without a name, or left out without a reason, does not compile. */
export type FigureWordsOf<F extends Figure> = F extends Count
  ? Said & {
      readonly parts: Readonly<Record<PartOf<F>, string>>;
      readonly leftOut: Readonly<Record<Exclude<PartOf<F>, F['base'][number]>, string>>;
    }
  : F extends Report
    ? Said & { readonly fields: Readonly<Record<F['fields'][number]['id'], FieldSaid>> }
    : Said;

/** A field of a report. `why` says why it is not computed here, where it is not. */
interface FieldSaid {
  readonly label: string;
  readonly why?: string;
}

/** Words about any figure, looked up by names that were checked where the wording was written. */
export interface FigureWords extends Said {
  readonly parts?: Readonly<Record<string, string>>;
  readonly leftOut?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, FieldSaid>>;
}

export interface FiguresWording {
  readonly divisions: Readonly<Record<Division, string>>;
  readonly hidden: string;
  readonly unnamed: string;
  readonly all: string;
  readonly figures: Readonly<Record<string, FigureWords>>;
}
