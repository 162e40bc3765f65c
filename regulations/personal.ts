import { type Keeping, type Keepings, kept } from '#domain/words/keeping.ts';
import { value } from '#domain/words/value.ts';
import { archives, local, localPersonal, mediation, personal, petitions } from './laws.ts';
import { accusation } from './procedures/accusation.ts';
import { appointment } from './procedures/appointment.ts';
import { badReview } from './procedures/bad-review.ts';
import { boxOpening } from './procedures/box-opening.ts';
import { bulletin } from './procedures/bulletin.ts';
import { callBack } from './procedures/call-back.ts';
import { convene } from './procedures/convene.ts';
import { dispute } from './procedures/dispute.ts';
import { landDispute } from './procedures/land-dispute.ts';
import { lookBack } from './procedures/look-back.ts';
import { modelChange } from './procedures/model-change.ts';
import { networkSetup } from './procedures/network-setup.ts';
import { petition } from './procedures/petition.ts';
import { pressureReport } from './procedures/pressure-report.ts';
import { priceReport } from './procedures/price-report.ts';
import { privacyRequest } from './procedures/privacy-request.ts';
import { promise } from './procedures/promise.ts';
import { report } from './procedures/report.ts';
import { service } from './procedures/service.ts';
import { serviceRequest } from './procedures/service-request.ts';
import { specialRectification } from './procedures/special-rectification.ts';
import { strikeOff } from './procedures/strike-off.ts';
import { supervision } from './procedures/supervision.ts';
import { topic } from './procedures/topic.ts';

// Given by consent: taken back whenever the person says so (个人信息保护法 15, 47).
const contact: Keeping = { for: 'reach', keep: value('keep-contact'), gone: 'any-time', law: personal('47') };
const voice: Keeping = { for: 'hear', keep: value('keep-recording'), gone: 'any-time', law: personal('47') };
const code: Keeping = { for: 'pair', keep: value('keep-query-code'), gone: 'when-ended', law: localPersonal('3') };
// Needed as long as the matter runs, gone on request when it has ended.
const words: Keeping = { for: 'handle', keep: 'as-the-matter', gone: 'when-ended', law: local('20') };
const office: Keeping = { for: 'office-work', keep: 'as-the-matter', gone: 'when-over', law: localPersonal('4') };
/** Case files that a law has kept for their time: not before it is over (个人信息保护法 47, last paragraph; 档案法 13). */
const file = (law = archives('13')): Keeping => ({ for: 'decide', keep: 'as-the-matter', gone: 'when-over', law });

/** 个人信息清单: of every procedure, what is kept of a person, why, how long after its end, and what may go sooner. One line each; the compiler misses any. */
export const keepings: Keepings = Object.fromEntries([
  kept(serviceRequest, { words, contact, recordings: voice, 'external-code': code }),
  kept(report, { words }),
  kept(appointment, { words, contact }),
  kept(badReview, { words, contact }),
  kept(pressureReport, { words, contact }),
  kept(priceReport, { words: file(), contact: { ...contact, gone: 'when-ended' } }),
  kept(service, { words: file(), contact: { ...file(), for: 'reach' } }),
  // Name and address are part of a petition as it is registered (信访工作条例 18): they stay as long as its file.
  kept(petition, { words: file(petitions('44')), contact: { ...file(petitions('18')), for: 'reach' }, 'accused-person': file(petitions('44')), 'external-code': code, recordings: { ...voice, gone: 'when-ended' } }),
  kept(accusation, { words: file(), contact: { ...file(), for: 'reach' }, 'accused-person': file() }),
  kept(dispute, { words: file(mediation('27')), contact: { ...file(mediation('27')), for: 'reach' }, 'other-side': { ...file(mediation('27')), for: 'mediate' } }),
  kept(landDispute, { words: file(), contact: { ...file(), for: 'reach' }, 'other-side': { ...file(), for: 'mediate' }, parcel: { ...file(), for: 'prove' }, certificate: { ...file(), for: 'prove' }, household: { ...file(), for: 'prove' } }),
  kept(privacyRequest, { words: { ...office, for: 'prove' }, contact }),
  ...[convene, callBack, promise, supervision, networkSetup, specialRectification, strikeOff, lookBack, topic, bulletin, modelChange, boxOpening].map((rule) => [rule.id, { words: office }] as const),
]);

/** Personal fields that are about somebody else than whoever brought the matter: no copy for the party holds them. */
export const ofOthers: readonly string[] = ['other-side', 'accused-person'];
