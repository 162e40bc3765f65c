import { figure } from '#domain/words/figure.ts';
import { local } from '../laws.ts';

/** Answers in time of answers due. A term that ran out unanswered is due and late; what ended otherwise is left out by name. */
export const onTime = figure({
  kind: 'count', id: 'on-time', law: local(11), procedures: { 'service-request': 'unit', petition: 'body' },
  of: { terms: ['handling', 'with-superior', 'suggestion', 'conclude'] }, measure: 'share', better: 'more',
  parts: {
    'in-time':    { act: ['answer', 'serve'], inTime: true },
    late:         { act: ['answer', 'serve'], inTime: false },
    unanswered:   { running: true },
    withdrawn:    { act: ['withdraw'] },
    diverted:     { act: ['divert'] },
    excluded:     { act: ['ask-exclusion'] },
    other:        {},
  },
  counts: ['in-time'], base: ['in-time', 'late', 'unanswered'], by: ['unit', 'category', 'place', 'month', 'procedure'],
});
