import type { serviceRequest } from './procedures/service-request.ts';

type Place = keyof (typeof serviceRequest)['steps'] | keyof (typeof serviceRequest)['ends'];

/**
 * What Open311 GeoReport v2 calls each step and end of a service request. It knows two words; the rest is told in `status_notes`, in
 * the procedure's own wording. Closed is only what has ended here: an answer waits for the resident's word and is still open.
 */
export const open311Status = {
  received: 'open', urgent: 'open', 'with-unit': 'open', disputed: 'open', handling: 'open', exclusion: 'open', excluded: 'open', answered: 'open',
  'with-superior': 'open', 'answered-last': 'open', joined: 'open',
  closed: 'closed', concluded: 'closed', diverted: 'closed', withdrawn: 'closed',
} as const satisfies Record<Place, 'open' | 'closed'>;
