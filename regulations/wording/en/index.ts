import type { Wording } from '#domain/words/wording.ts';
import { laws } from '../../laws.ts';
import { accusationEn } from './accusation.ts';
import { actsEn } from './acts.ts';
import { appointmentEn } from './appointment.ts';
import { badReviewEn } from './bad-review.ts';
import { boxOpeningEn } from './box-opening.ts';
import { bulletinEn } from './bulletin.ts';
import { callBackEn } from './call-back.ts';
import { conveneEn } from './convene.ts';
import { disputeEn } from './dispute.ts';
import { faultsEn } from './faults.ts';
import { landDisputeEn } from './land-dispute.ts';
import { lookBackEn } from './look-back.ts';
import { modelChangeEn } from './model-change.ts';
import { networkSetupEn } from './network-setup.ts';
import { officesEn } from './offices.ts';
import { petitionEn } from './petition.ts';
import { phrasesEn } from './phrases.ts';
import { pressureReportEn } from './pressure-report.ts';
import { priceReportEn } from './price-report.ts';
import { privacyRequestEn } from './privacy-request.ts';
import { promiseEn } from './promise.ts';
import { personalUsesEn, purposesEn } from './purposes.ts';
import { refusalsEn } from './refusals.ts';
import { reportEn } from './report.ts';
import { serviceEn } from './service.ts';
import { serviceRequestEn } from './service-request.ts';
import { specialRectificationEn } from './special-rectification.ts';
import { strikeOffEn } from './strike-off.ts';
import { supervisionEn } from './supervision.ts';
import { topicEn } from './topic.ts';

export const en: Wording = {
  lang: 'en',
  laws,
  procedures: {
    'service-request': serviceRequestEn,
    petition: petitionEn,
    convene: conveneEn,
    report: reportEn,
    dispute: disputeEn,
    'land-dispute': landDisputeEn,
    'price-report': priceReportEn,
    accusation: accusationEn,
    service: serviceEn,
    'bad-review': badReviewEn,
    'call-back': callBackEn,
    promise: promiseEn,
    supervision: supervisionEn,
    'network-setup': networkSetupEn,
    'pressure-report': pressureReportEn,
    'special-rectification': specialRectificationEn,
    'strike-off': strikeOffEn,
    'look-back': lookBackEn,
    topic: topicEn,
    bulletin: bulletinEn,
    'model-change': modelChangeEn,
    appointment: appointmentEn,
    'box-opening': boxOpeningEn,
    'privacy-request': privacyRequestEn,
  },
  acts: actsEn,
  offices: officesEn,
  refusals: refusalsEn,
  faults: faultsEn,
  purposes: purposesEn,
  personalUses: personalUsesEn,
  phrases: phrasesEn,
};
