import type { Act } from './act.ts';
import type { Law } from './law.ts';
import type { Procedure } from './procedure.ts';
import type { Branch } from './target.ts';

/** A paper that an act gives rise to: after which act, under which article, to whom, and which answers it prints. Plain data. */
export interface PaperRule {
  /** Names its words in `regulations/wording/<lang>/papers.ts`; two procedures may share them. */
  readonly id: string;
  readonly procedure: string;
  readonly after: Act;
  readonly law: Law;
  /** The party, the unit that has the matter after the act, the unit in the seat `unit`, or the file itself. */
  readonly to: 'party' | 'holder' | 'unit' | 'file';
  /** Answers printed one under the other, each under its question. */
  readonly parts: readonly string[];
  /** Only where all of these answers were given, and none of those. */
  readonly when?: Branch['when'];
  readonly unless?: Branch['when'];
  /** Only where this was answered with the act itself. */
  readonly given?: string;
  /** Only when the act was about this document of the procedure: its number and the answers of its draft are printed. */
  readonly document?: string;
  /** Sealed but not yet served: the party does not read it. */
  readonly unserved?: true;
  /** What may still be asked for: in the step entered by serving, of the unit that this holder rule finds. */
  readonly remedy?: { readonly step: string; readonly of?: string };
}

type FieldOf<P extends Procedure> = keyof P['fields'];

type Row<P extends Procedure> = Omit<
  PaperRule,
  'procedure' | 'parts' | 'when' | 'unless' | 'given' | 'document' | 'remedy'
> & {
  readonly parts: readonly FieldOf<P>[];
  readonly when?: { readonly [F in FieldOf<P>]?: string };
  readonly unless?: { readonly [F in FieldOf<P>]?: string };
  readonly given?: FieldOf<P>;
  readonly document?: keyof P['documents'];
  readonly remedy?: { readonly step: keyof P['steps']; readonly of?: keyof P['holders'] };
};

/** Declares the papers of a procedure. A field, document, step or holder that it does not have does not compile. */
export const papersOf = <P extends Procedure, const R extends readonly Row<P>[]>(
  rule: P,
  rows: R,
): { readonly [K in keyof R]: PaperRule & { readonly id: R[K]['id'] } } =>
  rows.map((row) => ({ ...row, procedure: rule.id })) as never;

/** What a paper says: templates for `fill`. `blanks` are lines left open, to be filled in by hand. */
export interface PaperWords {
  readonly title: string;
  readonly opening: string;
  readonly closing?: string;
  readonly remedy?: string;
  readonly blanks?: readonly string[];
}

/** Words that every paper shares, and those of each. */
export interface PaperWording<Id extends string = string> {
  readonly papers: Readonly<Record<Id, PaperWords>>;
  /** After the name of whoever it is addressed to. */
  readonly addressed: string;
  readonly blank: string;
  readonly number: string;
  readonly basis: string;
  readonly seal: string;
  readonly receipt: string;
}
