import { papersOf } from '#domain/words/paper.ts';
import { house, petitions, simple } from '../laws.ts';
import { petition } from './petition.ts';
import { opinionParts } from './petition-questions.ts';

const served = ['served-on', 'method', 'proof'] as const;
const review = { step: 'served', of: 'reviewing body' } as const;
const reReview = { step: 'reviewed', of: 're-reviewing body' } as const;

/** Papers of a petition. A village room takes no term upon itself, so its slip cites none: art. 22 binds the office that receives. */
export const petitionPapers = papersOf(petition, [
  { id: 'proxy-receipt', after: 'register', law: house('§2'), to: 'party', parts: ['subject'], when: { 'received-by': 'village-room' }, unless: { kind: 'accusation' } },
  { id: 'accusation-receipt', after: 'register', law: petitions(30), to: 'party', parts: [], when: { kind: 'accusation' } },
  { id: 'receipt', after: 'register', law: petitions(22), to: 'party', parts: ['subject'], unless: { 'received-by': 'village-room', kind: 'accusation' } },
  { id: 'transfer-letter', after: 'transfer', law: petitions(22), to: 'holder', parts: ['kind'] },
  { id: 'assignment-letter', after: 'assign', law: petitions(22), to: 'holder', parts: ['kind', 'order', 'report-by'] },
  { id: 'objection-letter', after: 'object-transfer', law: petitions(23), to: 'holder', parts: ['objection', 'reason'] },
  { id: 'acceptance-notice', after: 'accept', law: petitions(23), to: 'party', parts: [] }, { id: 'simplified-notice', after: 'simplified', law: simple(''), to: 'party', parts: [] },
  { id: 'refusal-notice', after: 'not-accept', law: petitions(23), to: 'party', parts: ['ground', 'reason'] },
  { id: 'no-further-notice', after: 'no-further-accept', law: petitions(36), to: 'party', parts: ['earlier', 'reason'] },
  { id: 'diversion-notice', after: 'divert', law: petitions(31), to: 'party', parts: ['road', 'where', 'reason'] },
  { id: 'extension-notice', after: 'extend', law: petitions(34), to: 'party', parts: ['days', 'reason'] },
  { id: 'mediation-agreement', after: 'mediate', law: petitions(33), to: 'party', parts: ['agreement'], given: 'agreement' },
  { id: 'answer', after: 'answer', law: petitions(29), to: 'party', parts: ['adopted', 'reply'], when: { kind: 'suggestion' } },
  { id: 'answer', after: 'answer', law: petitions(30), to: 'party', parts: ['reply'], when: { kind: 'accusation' } },
  { id: 'simplified-answer', after: 'answer', law: simple(''), to: 'party', parts: ['reply'], given: 'served-on', remedy: review },
  { id: 'service-return', after: 'answer', law: simple(''), to: 'file', parts: served, given: 'served-on' },
  { id: 'opinion', after: 'seal', law: petitions(32), to: 'party', parts: opinionParts, document: 'opinion', unserved: true, remedy: review }, { id: 'opinion', after: 'serve', law: petitions(32), to: 'party', parts: opinionParts, document: 'opinion', remedy: review },
  { id: 'review-opinion', after: 'seal', law: petitions(35), to: 'party', parts: opinionParts, document: 'review', unserved: true, remedy: reReview }, { id: 'review-opinion', after: 'serve', law: petitions(35), to: 'party', parts: opinionParts, document: 'review', remedy: reReview },
  { id: 're-review-opinion', after: 'seal', law: petitions(36), to: 'party', parts: opinionParts, document: 're-review', unserved: true }, { id: 're-review-opinion', after: 'serve', law: petitions(36), to: 'party', parts: opinionParts, document: 're-review' },
  { id: 'service-return', after: 'serve', law: petitions(32), to: 'file', parts: served },
]);
