import type { Sheet } from '#domain/paper/make-paper.ts';
import type { PaperRule } from '#domain/words/paper.ts';

/** `GET /api/matters/:id/papers` items: a paper that can be printed, and the entry it follows from. */
export interface PaperLine extends Pick<PaperRule, 'to'> {
  readonly paper: string;
  readonly seq: number;
  readonly at: string;
  readonly title: string;
}

/** `GET /api/matters/:id/papers/:paper`: the paper in words. `nameable`: this caller may have the name filled in, on the record. */
export type PaperView = Sheet & { readonly nameable: boolean };
