import { figure } from '#domain/words/figure.ts';
import { local } from '../laws.ts';

/** Judged resolved of valid judgements. Silence, those not reached and those who declined are no judgement either way. */
export const resolved = figure({
  kind: 'count', id: 'resolved', law: local(14), procedures: { 'service-request': 'unit' },
  of: { acts: ['resolved', 'unresolved', 'lapse'] }, measure: 'share', better: 'more',
  parts: {
    resolved:      { act: ['resolved'] },
    unresolved:    { act: ['unresolved'] },
    declined:      { since: { act: 'decline' } },
    'not-reached': { since: { act: 'attempt' } },
    silence:       {},
  },
  counts: ['resolved'], base: ['resolved', 'unresolved'], by: ['unit', 'category', 'place', 'month'],
});
