import { figure } from '#domain/words/figure.ts';
import { local } from '../laws.ts';

/** Working days by which departments called together came late or have not come: charged to them, not to who called. */
export const chargedTime = figure({
  kind: 'count', id: 'charged-time', law: local(12), procedures: { convene: 'unit' },
  of: { terms: ['called'] }, measure: 'late-days', better: 'fewer',
  parts: {
    'in-time':  { act: ['answer'], inTime: true },
    late:       { act: ['answer'], inTime: false },
    'not-come': { running: true },
    recalled:   {},
  },
  counts: ['late', 'not-come'], base: ['in-time', 'late', 'not-come'], by: ['unit', 'month'],
});
