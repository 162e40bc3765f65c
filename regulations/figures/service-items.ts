import type { Change } from '#domain/words/figure.ts';
import { local } from '../laws.ts';

/** Items of the service catalogue in force on two days: from 289 to 147 is −49.1 %. */
export const serviceItemsCut = { kind: 'change', id: 'service-items', law: local(1), register: 'service-items' } as const satisfies Change;
