import type { Wording } from '#domain/words/wording.ts';
import { laws } from '../../laws.ts';
import { accusationZh } from './accusation.ts';
import { actsZh } from './acts.ts';
import { appointmentZh } from './appointment.ts';
import { badReviewZh } from './bad-review.ts';
import { boxOpeningZh } from './box-opening.ts';
import { bulletinZh } from './bulletin.ts';
import { callBackZh } from './call-back.ts';
import { conveneZh } from './convene.ts';
import { disputeZh } from './dispute.ts';
import { faultsZh } from './faults.ts';
import { landDisputeZh } from './land-dispute.ts';
import { lookBackZh } from './look-back.ts';
import { modelChangeZh } from './model-change.ts';
import { networkSetupZh } from './network-setup.ts';
import { officesZh } from './offices.ts';
import { petitionZh } from './petition.ts';
import { phrasesZh } from './phrases.ts';
import { pressureReportZh } from './pressure-report.ts';
import { priceReportZh } from './price-report.ts';
import { privacyRequestZh } from './privacy-request.ts';
import { promiseZh } from './promise.ts';
import { personalUsesZh, purposesZh } from './purposes.ts';
import { refusalsZh } from './refusals.ts';
import { reportZh } from './report.ts';
import { serviceZh } from './service.ts';
import { serviceRequestZh } from './service-request.ts';
import { specialRectificationZh } from './special-rectification.ts';
import { strikeOffZh } from './strike-off.ts';
import { supervisionZh } from './supervision.ts';
import { topicZh } from './topic.ts';

export const zh: Wording = {
  lang: 'zh',
  laws,
  procedures: {
    'service-request': serviceRequestZh,
    petition: petitionZh,
    convene: conveneZh,
    report: reportZh,
    dispute: disputeZh,
    'land-dispute': landDisputeZh,
    'price-report': priceReportZh,
    accusation: accusationZh,
    service: serviceZh,
    'bad-review': badReviewZh,
    'call-back': callBackZh,
    promise: promiseZh,
    supervision: supervisionZh,
    'network-setup': networkSetupZh,
    'pressure-report': pressureReportZh,
    'special-rectification': specialRectificationZh,
    'strike-off': strikeOffZh,
    'look-back': lookBackZh,
    topic: topicZh,
    bulletin: bulletinZh,
    'model-change': modelChangeZh,
    appointment: appointmentZh,
    'box-opening': boxOpeningZh,
    'privacy-request': privacyRequestZh,
  },
  acts: actsZh,
  offices: officesZh,
  refusals: refusalsZh,
  faults: faultsZh,
  purposes: purposesZh,
  personalUses: personalUsesZh,
  phrases: phrasesZh,
};
