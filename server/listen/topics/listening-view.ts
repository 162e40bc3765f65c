import type { Office } from '#domain/words/office.ts';
import type { Role } from '#domain/words/role.ts';
import { roles } from '#regulations/roles.ts';
import type { House } from '../../house.ts';
import type { ListeningView, RecurringView } from '../../routes/listening-contract.ts';
import type { Filter } from '../../store/narrow.ts';
import type { Reading } from '../../views/reading.ts';
import type { Staff } from '../../who/caller.ts';
import { mayEnter } from '../../who/door.ts';
import { scopeOf } from '../../who/scope.ts';
import { type Around, topicsOf, townsOf, wholeTitles } from './around-recurring.ts';
import { countRecurring } from './count-recurring.ts';
import { recurringView } from './recurring-view.ts';
import { recursRule } from './recurs-rule.ts';

/** As many as one looks through in a sitting. */
const most = 50;

export interface Asked {
  readonly days: number;
  readonly filter: Filter;
  readonly only?: readonly string[];
}

/** What recurs in the caller's sight, the hottest first. */
export async function listeningView(
  house: House,
  reading: Reading,
  staff: Staff,
  { days, filter }: Asked,
): Promise<ListeningView> {
  const { items, around } = await recurringFor(house, reading, staff, { days, filter });
  const towns = await townsOf(around);
  return {
    at: reading.world.now,
    days,
    least: recursRule(reading.world).voices,
    items: items.slice(0, most),
    more: items.length > most,
    towns: towns.map(({ code, n }) => ({ code, n, name: reading.names.place(code) ?? code })),
    mayOpen: mayEnter(staff, 'make-topic'),
  };
}

/** The problems asked for, ranked, and what is read beside the first of them. */
export async function recurringFor(
  house: House,
  reading: Reading,
  staff: Staff,
  asked: Asked,
): Promise<{ readonly items: readonly RecurringView[]; readonly around: Around }> {
  const { db, region } = house;
  const rule = recursRule(reading.world);
  const scope = scopeOf(staff, reading.world, 2);
  const counts = await countRecurring(db, { region, scope, rule, now: reading.world.now, ...asked });
  const ranked = counts
    .map((count) => recurringView(reading, rule, count))
    .sort((a, b) => b.heat.value - a.heat.value || a.id.localeCompare(b.id));
  const around = { house, scope, ids: ranked.slice(0, most).map(({ id }) => id) };
  return { items: await withTitles(staff, around, ranked), around };
}

/** A unit reads what the most typical of its own is called: a title made of everybody's words would tell it of the others. */
async function withTitles(
  staff: Staff,
  around: Around,
  ranked: readonly RecurringView[],
): Promise<readonly RecurringView[]> {
  const seesAll = staff.posts.some(({ office }) => isEverywhere(office));
  const [titles, topics] = await Promise.all([
    seesAll ? wholeTitles(around) : new Map<string, string>(),
    topicsOf(around),
  ]);
  return ranked.map((one) => ({
    ...one,
    title: titles.get(one.id) ?? one.title,
    topics: topics.filter(({ recurring }) => recurring === one.id).map(({ recurring: _, ...topic }) => topic),
  }));
}

const isEverywhere = (office: Office): boolean => {
  const { sees }: Role = roles[office];
  return sees.where === 'region' && sees.kinds.includes('service');
};
