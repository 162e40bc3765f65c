import type { Procedure } from '#domain/words/procedure.ts';
import type { DatedValue } from '#domain/words/value.ts';
import { serviceRequest } from './procedures/service-request.ts';
import { serviceRequestValues } from './values/service-request.ts';

/** Everything in force, one line each: the table of contents. */
export const procedures: readonly Procedure[] = [
  serviceRequest, // 12345诉求
];

/** Dated amounts by name. A name stands in one file only. */
export const values: Readonly<Record<string, readonly DatedValue[]>> = {
  ...serviceRequestValues,
};
