import type { DatedValue } from '#domain/words/value.ts';
import { accountValues } from './accounts.ts';
import { accusationValues } from './accusation.ts';
import { disputeValues } from './dispute.ts';
import { keepingValues } from './keeping.ts';
import { landDisputeValues } from './land-dispute.ts';
import { listeningValues } from './listening.ts';
import { messageValues } from './messages.ts';
import { modelValues, takeOverValues } from './models.ts';
import { networkValues } from './network.ts';
import { personalLimits } from './personal-limits.ts';
import { petitionValues } from './petition.ts';
import { priceReportValues } from './price-report.ts';
import { privacyRequestValues } from './privacy-request.ts';
import { publicationValues } from './publication.ts';
import { receptionValues } from './reception.ts';
import { reportValues } from './report.ts';
import { serviceValues } from './service.ts';
import { serviceRequestValues } from './service-request.ts';
import { supervisionValues } from './supervision.ts';
import { topicValues } from './topics.ts';

/** Every file of dated amounts. A name stands in one file only. */
export const valueFiles: readonly Readonly<Record<string, readonly DatedValue[]>>[] = [
  serviceRequestValues,
  petitionValues,
  reportValues,
  disputeValues,
  landDisputeValues,
  priceReportValues,
  accusationValues,
  serviceValues,
  supervisionValues,
  networkValues,
  receptionValues,
  publicationValues,
  listeningValues,
  modelValues,
  takeOverValues,
  personalLimits,
  accountValues,
  messageValues,
  keepingValues,
  privacyRequestValues,
  topicValues,
];

/** Dated amounts by name. */
export const values: Readonly<Record<string, readonly DatedValue[]>> = Object.assign({}, ...valueFiles);
