import { query } from '../api.ts';

/** What a number is narrowed by. */
export interface Narrowing {
  readonly category: string | undefined;
  readonly late: boolean;
}

/** The ledger filtered to exactly what a number at a place has counted. */
export const ledgerAt = (place: string, { category, late }: Narrowing): string =>
  `/matters?${query({ procedure: 'service-request', sort: 'due', place, category, due: late ? 'late' : undefined })}`;
