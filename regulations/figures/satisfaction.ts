import { figure } from '#domain/words/figure.ts';
import { value } from '#domain/words/value.ts';
import { petitions } from '../laws.ts';

const parts = { satisfied: { when: { rating: [4, 5] } }, fair: { when: { rating: [3] } }, dissatisfied: { when: { rating: [1, 2] } }, 'not-rated': {} } as const;
const rest = { kind: 'count', law: petitions(21), procedures: { petition: 'body' }, measure: 'share', better: 'more', parts, counts: ['satisfied'], base: ['satisfied', 'fair', 'dissatisfied'], by: ['unit', 'month'], smallest: value('small-cells') } as const;

/** Petition office and handling body are rated apart; a rating changes nothing in the matter. The last one given counts. */
export const satisfactionOffice = figure({ ...rest, id: 'satisfaction-office', of: { matters: 'opened', last: { act: 'rate', when: { rated: ['petition-office'] } } } });
export const satisfactionBody = figure({ ...rest, id: 'satisfaction-body', of: { matters: 'opened', last: { act: 'rate', when: { rated: ['handling-body'] } } } });
