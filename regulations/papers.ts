import { type PaperRule, papersOf } from '#domain/words/paper.ts';
import { accusations, caseFiles, house, land, licensing, local, mediation, petitions, priceLaw, services, simple } from './laws.ts';
import { accusation } from './procedures/accusation.ts';
import { dispute } from './procedures/dispute.ts';
import { landDispute } from './procedures/land-dispute.ts';
import { petition } from './procedures/petition.ts';
import { opinionParts } from './procedures/petition-questions.ts';
import { priceReport } from './procedures/price-report.ts';
import { report } from './procedures/report.ts';
import { service } from './procedures/service.ts';
import { serviceRequest } from './procedures/service-request.ts';
import { supervision } from './procedures/supervision.ts';

const served = ['served-on', 'method', 'proof'] as const;
const review = { step: 'served', of: 'reviewing body' } as const;
const reReview = { step: 'reviewed', of: 're-reviewing body' } as const;

/** Every paper, by the act it follows from. A village room takes no term upon itself, so its slip cites none (条例 art. 22 binds the body that receives). */
const all = [
  ...papersOf(petition, [
    { id: 'proxy-receipt', after: 'register', law: house('§2'), to: 'party', parts: ['subject'], when: { 'received-by': 'village-room' }, unless: { kind: 'accusation' } },
    { id: 'accusation-receipt', after: 'register', law: petitions(30), to: 'party', parts: [], when: { kind: 'accusation' } },
    { id: 'receipt', after: 'register', law: petitions(22), to: 'party', parts: ['subject'], unless: { 'received-by': 'village-room' } },
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
  ]),
  ...papersOf(serviceRequest, [
    { id: 'receipt', after: 'register', law: local(6), to: 'party', parts: ['subject'] }, { id: 'work-order', after: 'dispatch', law: local(8), to: 'holder', parts: ['subject', 'detail', 'category'] },
    { id: 'objection-letter', after: 'dispute-dispatch', law: local(10), to: 'holder', parts: ['ground', 'reason'] }, { id: 'extension-notice', after: 'extend', law: local(13), to: 'party', parts: ['days', 'reason'] },
    { id: 'diversion-notice', after: 'divert', law: local(7), to: 'party', parts: ['road', 'reason'] }, { id: 'answer', after: 'answer', law: local(11), to: 'party', parts: ['reply', 'promised', 'promised-by'] },
  ]),
  ...papersOf(report, [{ id: 'work-order', after: 'dispatch', law: caseFiles(4), to: 'holder', parts: ['subject', 'detail', 'category'] }, { id: 'objection-letter', after: 'dispute-dispatch', law: caseFiles(5), to: 'holder', parts: ['ground', 'reason'] }]),
  ...papersOf(service, [
    { id: 'receipt', after: 'register', law: services(1), to: 'party', parts: ['subject', 'item'] }, { id: 'acceptance-notice', after: 'accept', law: licensing(32), to: 'party', parts: ['item'] }, { id: 'refusal-notice', after: 'not-accept', law: licensing(32), to: 'party', parts: ['reason'] },
    { id: 'materials-notice', after: 'ask-materials', law: licensing(32), to: 'party', parts: ['item', 'materials'] }, { id: 'extension-notice', after: 'extend', law: licensing(42), to: 'party', parts: ['days', 'reason'] }, { id: 'service-return', after: 'answer', law: licensing(44), to: 'file', parts: served, given: 'served-on' },
  ]),
  ...papersOf(dispute, [
    { id: 'receipt', after: 'register', law: mediation(17), to: 'party', parts: ['subject'] }, { id: 'acceptance-notice', after: 'accept', law: mediation(17), to: 'party', parts: [] },
    { id: 'refusal-notice', after: 'not-accept', law: mediation(17), to: 'party', parts: ['reason'] }, { id: 'mediation-agreement', after: 'settle', law: mediation(29), to: 'party', parts: ['detail', 'agreement', 'effective'], when: { form: 'written' } },
  ]),
  ...papersOf(landDispute, [
    { id: 'receipt', after: 'register', law: land(8), to: 'party', parts: ['subject'] }, { id: 'refusal-notice', after: 'not-accept', law: land(22), to: 'party', parts: ['reason', 'where'] },
    { id: 'mediation-agreement', after: 'settle', law: land(10), to: 'party', parts: ['detail', 'agreement'] }, { id: 'service-return', after: 'serve', law: land(45), to: 'file', parts: served },
  ]),
  ...papersOf(priceReport, [{ id: 'receipt', after: 'register', law: priceLaw(''), to: 'party', parts: ['subject'] }, { id: 'extension-notice', after: 'extend', law: priceLaw(''), to: 'party', parts: ['days', 'reason'] }, { id: 'answer', after: 'answer', law: priceLaw(''), to: 'party', parts: ['reply'] }]),
  ...papersOf(accusation, [{ id: 'accusation-receipt', after: 'register', law: accusations(''), to: 'party', parts: [] }]),
  ...papersOf(supervision, [{ id: 'supervision-order', after: 'register', law: petitions(40), to: 'unit', parts: ['subject', 'order'] }, { id: 'supervision-order', after: 'seal', law: petitions(39), to: 'unit', parts: ['subject', 'demand', 'basis'], document: 'order' }]),
] as const;

export type PaperId = (typeof all)[number]['id'];
export const papers: readonly (PaperRule & { readonly id: PaperId })[] = all;
