import type { Case } from '#domain/words/case.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { DatedValue } from '#domain/words/value.ts';
import { conveneCases } from './procedures/convene.cases.ts';
import { convene } from './procedures/convene.ts';
import { petitionCases } from './procedures/petition.cases.ts';
import { petition } from './procedures/petition.ts';
import { serviceRequestCases } from './procedures/service-request.cases.ts';
import { serviceRequest } from './procedures/service-request.ts';
import { petitionValues } from './values/petition.ts';
import { serviceRequestValues } from './values/service-request.ts';

/** Everything in force, one line each: the table of contents. */
export const procedures: readonly Procedure[] = [
  serviceRequest, // 12345诉求
  convene, // 吹哨报到
  petition, // 信访事项
];

/** Dated amounts by name. A name stands in one file only. */
export const values: Readonly<Record<string, readonly DatedValue[]>> = {
  ...serviceRequestValues,
  ...petitionValues,
};

/** Worked cases of each procedure: run as tests, shown beside it. */
export const cases: Readonly<Record<string, readonly Case[]>> = {
  'service-request': serviceRequestCases,
  convene: conveneCases,
  petition: petitionCases,
};
