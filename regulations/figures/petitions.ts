import { figure } from '#domain/words/figure.ts';
import { value } from '#domain/words/value.ts';
import { petitions as article } from '../laws.ts';

/** Petitions registered, without those set apart: a number for the annual report, not a measure of anybody. */
export const petitionsRegistered = figure({
  kind: 'count', id: 'petitions-registered', law: article('41(1)'), procedures: { petition: 'body' },
  of: { matters: 'opened' }, measure: 'number',
  parts: { claim: { when: { kind: ['claim'] } }, suggestion: { when: { kind: ['suggestion'] } }, unsorted: {} },
  counts: ['claim', 'suggestion', 'unsorted'], base: ['claim', 'suggestion', 'unsorted'], by: ['unit', 'category', 'month'], smallest: value('small-cells'),
});

/** What the petition office sent on and watched over. */
export const petitionRouting = figure({
  kind: 'count', id: 'petition-routing', law: article('41(2)'), procedures: { petition: 'body' },
  of: { acts: ['transfer', 'assign', 'supervise'] }, measure: 'number',
  parts: { transfer: { act: ['transfer'] }, assign: { act: ['assign'] }, supervise: {} },
  counts: ['transfer', 'assign', 'supervise'], base: ['transfer', 'assign', 'supervise'], by: ['unit', 'month'], smallest: value('small-cells'),
});
