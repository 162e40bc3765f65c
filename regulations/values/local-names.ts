import type { DatedValue } from '#domain/words/value.ts';
import { keepingValues } from './keeping.ts';
import { messageValues } from './messages.ts';
import { modelValues } from './models.ts';
import { networkValues } from './network.ts';
import { reportValues } from './report.ts';
import { serviceRequestValues } from './service-request.ts';
import { supervisionValues } from './supervision.ts';
import { topicValues } from './topics.ts';

const all = { ...serviceRequestValues, ...reportValues, ...supervisionValues, ...networkValues, ...modelValues, ...messageValues, ...keepingValues, ...topicValues };

export type LocalName = keyof typeof all;

/** Amounts a county sets for itself. What a law or a text for the whole country sets is not among them. */
export const localNames = Object.keys(all) as readonly LocalName[];

export const termUnits = ['calendar-days', 'working-days', 'hours', 'share', 'number', 'months'] as const;

// More time is given in days: what can be lengthened, and by how much, is never counted in hours.
const inDays: readonly LocalName[] = ['handle', 'superior', 'extension', 'report-handle', 'report-extension'];

/** What each may be counted in. */
export const unitsByName: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries<readonly DatedValue[]>(all).map(([name, [first]]) => [name, unitsFor(name, first?.is)]),
);

function unitsFor(name: string, is: DatedValue['is'] | undefined): readonly (typeof termUnits)[number][] {
  if (name.startsWith('keep-')) return ['months'];
  if (typeof is === 'number') return is < 1 ? ['share'] : ['number'];
  const days = ['calendar-days', 'working-days'] as const;
  return inDays.some((one) => one === name) ? days : [...days, 'hours'];
}
