import { type PaperRule, papersOf } from '#domain/words/paper.ts';
import { accusations, caseFiles, land, licensing, local, mediation, petitions, priceLaw, services } from './laws.ts';
import { accusation } from './procedures/accusation.ts';
import { dispute } from './procedures/dispute.ts';
import { landDispute } from './procedures/land-dispute.ts';
import { petitionPapers } from './procedures/petition-papers.ts';
import { priceReport } from './procedures/price-report.ts';
import { report } from './procedures/report.ts';
import { service } from './procedures/service.ts';
import { serviceRequest } from './procedures/service-request.ts';
import { supervision } from './procedures/supervision.ts';

/** How, when and with what proof a paper reached whom it was for. */
const served = ['served-on', 'method', 'proof'] as const;

/** Every paper, by the act it follows from. */
const all = [
  ...petitionPapers,
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
  ...papersOf(priceReport, [{ id: 'receipt', after: 'register', law: priceLaw(''), to: 'party', parts: ['subject'] }, { id: 'answer', after: 'answer', law: priceLaw(''), to: 'party', parts: ['reply'] }]),
  ...papersOf(accusation, [{ id: 'accusation-receipt', after: 'register', law: accusations(''), to: 'party', parts: [] }]),
  ...papersOf(supervision, [{ id: 'supervision-order', after: 'register', law: petitions(40), to: 'unit', parts: ['subject', 'order'] }, { id: 'supervision-order', after: 'seal', law: petitions(39), to: 'unit', parts: ['subject', 'demand', 'basis'], document: 'order' }]),
] as const;

export type PaperId = (typeof all)[number]['id'];
export const papers: readonly (PaperRule & { readonly id: PaperId })[] = all;
