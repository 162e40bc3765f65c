import type { Procedure } from '#domain/words/procedure.ts';
import type { DatedValue } from '#domain/words/value.ts';
import { convene } from './procedures/convene.ts';
import { petition } from './procedures/petition.ts';
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
