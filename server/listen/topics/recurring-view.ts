import { dayOf, instantAt } from '#domain/deadline/day.ts';
import { usual } from '#domain/topic/growth.ts';
import { heatOf } from '#domain/topics/heat.ts';
import { listeningWords } from '#regulations/wording/listening.ts';
import type { RecurringView } from '../../routes/listening-contract.ts';
import type { Reading } from '../../views/reading.ts';
import type { RecurringCounts } from './count-recurring.ts';
import type { RecursRule } from './recurs-rule.ts';
import { doesGrow } from './tell-growth.ts';

/** A problem as a page shows it, before its title and topics are known. */
export function recurringView(reading: Reading, rule: RecursRule, count: RecurringCounts): RecurringView {
  const { id, voices, people, first, last, fresh, past, weeks, place, category, typical } = count;
  const { growth } = rule;
  const { names } = reading;
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
    heat: heatView(reading, rule, count),
    topics: [],
  };
}

/** Matters have no votes. Parts are points, but for recency, by which they are multiplied in the end. */
function heatView({ lang, world }: Reading, { heat }: RecursRule, { days, persons }: RecurringCounts) {
  const voices = days.map((day, i) => ({ day, who: String(persons[i]), for: 0, against: 0 }));
  const { heat: value, parts } = heatOf(voices, dayOf(world.now), heat);
  const words = listeningWords[lang];
  const shown = (['people', 'repeats', 'growth', 'recency'] as const).map((part) => ({
    name: words[part],
    value: Math.round(parts[part] * 100) / 100,
  }));
  return { value: Math.round(value), parts: shown };
}
