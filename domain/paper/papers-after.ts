import { meets } from '../matter/choose.ts';
import type { PaperRule } from '../words/paper.ts';
import type { Procedure } from '../words/procedure.ts';
import type { Chapter } from './chapter.ts';

/** One paper of a matter: its rule, and the entry it follows from. */
export interface Paper<R extends PaperRule = PaperRule> {
  readonly rule: R;
  readonly chapter: Chapter;
}

/** The papers of a matter, in the order of its entries. */
export const papersAfter = <R extends PaperRule>(
  papers: readonly R[],
  rule: Procedure,
  chapters: readonly Chapter[],
): readonly Paper<R>[] =>
  chapters.flatMap((chapter) =>
    papers.filter((paper) => followsFrom(paper, rule, chapter)).map((paper) => ({ rule: paper, chapter })),
  );

function followsFrom(paper: PaperRule, rule: Procedure, { act, data, beside, before, after }: Chapter): boolean {
  const { answers } = after;
  const said = { ...beside, ...data };
  return (
    paper.procedure === rule.id &&
    paper.after === act &&
    meets(paper.when, answers) &&
    !Object.entries(paper.unless ?? {}).some(([name, answer]) => meets({ [name]: answer }, answers)) &&
    (paper.given === undefined || said[paper.given] !== undefined) &&
    (paper.document === undefined || rule.steps[before?.step ?? '']?.document === paper.document)
  );
}
