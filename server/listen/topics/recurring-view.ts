import { instantAt } from '#domain/deadline/day.ts';
import { usual } from '#domain/topic/growth.ts';
import type { RecurringView } from '../../routes/listening-contract.ts';
import type { Reading } from '../../views/reading.ts';
import type { RecurringCounts } from './count-recurring.ts';
import type { RecursRule } from './recurs-rule.ts';
import { doesGrow } from './tell-growth.ts';

/** A problem as a page shows it, before its title and topics are known. */
export function recurringView({ names }: Reading, rule: RecursRule, count: RecurringCounts): RecurringView {
  const { id, voices, people, first, last, fresh, past, weeks, place, category, typical } = count;
  const { growth } = rule;
  return {
    ...{ id, title: typical, voices, people },
    place: place === null ? null : { code: place, name: names.place(place) ?? place },
    category: category === null ? null : { id: category, name: names.category(category) ?? category },
    first: instantAt(first.getTime()),
    last: instantAt(last.getTime()),
    growth: {
      ...{ fresh, weeks, grows: doesGrow(count, rule), days: growth.days },
      usual: Math.round(usual(past, growth) * 10) / 10,
    },
    heat: { value: voices, parts: [] },
    topics: [],
  };
}
