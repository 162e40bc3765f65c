import { procedures } from '#regulations/index.ts';

/** What may recur: service requests and nothing else. Petitions and accusations are neither gathered nor compared. */
export const serviceRequests: readonly string[] = procedures
  .filter(({ kind }) => kind === 'service')
  .map(({ id }) => id);
