import type { Case } from '#domain/words/case.ts';
import { accusationCases } from './procedures/accusation.cases.ts';
import { appointmentCases } from './procedures/appointment.cases.ts';
import { badReviewCases } from './procedures/bad-review.cases.ts';
import { boxOpeningCases } from './procedures/box-opening.cases.ts';
import { bulletinCases } from './procedures/bulletin.cases.ts';
import { callBackCases } from './procedures/call-back.cases.ts';
import { petitionClockCases, requestClockCases } from './procedures/clock.cases.ts';
import { conveneCases } from './procedures/convene.cases.ts';
import { disputeCases } from './procedures/dispute.cases.ts';
import { landDisputeCases } from './procedures/land-dispute.cases.ts';
import { lookBackCases } from './procedures/look-back.cases.ts';
import { modelChangeCases } from './procedures/model-change.cases.ts';
import { networkSetupCases } from './procedures/network-setup.cases.ts';
import { petitionCases } from './procedures/petition.cases.ts';
import { pressureReportCases } from './procedures/pressure-report.cases.ts';
import { priceReportCases } from './procedures/price-report.cases.ts';
import { privacyRequestCases } from './procedures/privacy-request.cases.ts';
import { promiseCases } from './procedures/promise.cases.ts';
import { reportCases } from './procedures/report.cases.ts';
import { serviceCases } from './procedures/service.cases.ts';
import { serviceRequestCases } from './procedures/service-request.cases.ts';
import { specialRectificationCases } from './procedures/special-rectification.cases.ts';
import { strikeOffCases } from './procedures/strike-off.cases.ts';
import { supervisionCases } from './procedures/supervision.cases.ts';
import { topicCases } from './procedures/topic.cases.ts';

/** Worked cases of each procedure: run as tests, shown beside it. */
export const cases: Readonly<Record<string, readonly Case[]>> = {
  'service-request': [...serviceRequestCases, ...requestClockCases],
  convene: conveneCases,
  petition: [...petitionCases, ...petitionClockCases],
  'network-setup': networkSetupCases,
  report: reportCases,
  dispute: disputeCases,
  'land-dispute': landDisputeCases,
  'price-report': priceReportCases,
  accusation: accusationCases,
  service: serviceCases,
  'bad-review': badReviewCases,
  'call-back': callBackCases,
  promise: promiseCases,
  supervision: supervisionCases,
  'pressure-report': pressureReportCases,
  'special-rectification': specialRectificationCases,
  'strike-off': strikeOffCases,
  'look-back': lookBackCases,
  topic: topicCases,
  bulletin: bulletinCases,
  'model-change': modelChangeCases,
  appointment: appointmentCases,
  'box-opening': boxOpeningCases,
  'privacy-request': privacyRequestCases,
};
