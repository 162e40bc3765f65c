import { figure } from '#domain/words/figure.ts';
import { value } from '#domain/words/value.ts';
import { local } from '../laws.ts';

/** Matters linked to an earlier one by matter and facts. It says nothing about a person, and neither more nor fewer is better. */
export const firstRepeat = figure({
  kind: 'count', id: 'first-repeat', law: local(12), procedures: { 'service-request': 'unit', petition: 'body' },
  of: { matters: 'opened' }, measure: 'share',
  parts: { repeat: { linked: ['earlier', 'same'] }, first: {} },
  counts: ['repeat'], base: ['repeat', 'first'], by: ['unit', 'category', 'place', 'month', 'procedure'], smallest: value('small-cells'),
});
