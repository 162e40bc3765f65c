import { calendarDays } from '#domain/words/period.ts';
import { value } from '#domain/words/value.ts';
import { petitions } from '../laws.ts';

/** Terms of a petition that span several steps. An objection does not stop the petitioner's 15 days; only a re-review hearing stops its clock (art. 36). */
export const petitionClocks = {
  notice: { within: value('notice'), law: petitions(23), starts: ['transfer', 'assign'], runsIn: ['transferred', 'suggested', 'objected', 'settling', 'confirmed'] },
  report: { within: calendarDays(0), from: 'report-by', law: petitions(22), starts: 'assign', ends: 'report-in', runsIn: ['transferred', 'suggested', 'objected', 'settling', 'confirmed', 'suggestion', 'simplified', 'handling', 'hearing', 'signing', 'serving', 'served'] },
  conclude: { within: value('conclude'), law: petitions(34), starts: ['accept', 'simplified'], runsIn: ['simplified', 'handling', 'hearing', 'signing', 'serving'] },
  're-review': { within: value('review'), law: petitions(36), starts: 're-review', runsIn: ['re-reviewing'], stands: { 're-review-hearing': petitions(36) } },
} as const;

export const petitionExtensions = { extend: { clocks: ['conclude'], days: 'days', upTo: value('conclude-extension'), law: petitions(34) } } as const;
