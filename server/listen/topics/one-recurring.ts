import { procedures } from '#regulations/index.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import type { OneRecurring } from '../../routes/listening-contract.ts';
import type { Reading } from '../../views/reading.ts';
import type { Staff } from '../../who/caller.ts';
import { ungatheredIn, unitsOf } from './around-recurring.ts';
import { recurringFor } from './listening-view.ts';
import { recursRule } from './recurs-rule.ts';

/** One problem with who has its voices, and who could own a topic of it. What does not recur in the caller's sight is not found. */
export async function oneRecurring(house: House, reading: Reading, staff: Staff, id: string): Promise<OneRecurring> {
  const days = recursRule(reading.world).reach;
  const { items, around } = await recurringFor(house, reading, staff, { days, filter: {}, only: [id] });
  const [one] = items;
  if (one === undefined) throw new Trouble('not-found');
  const [units, ungathered] = await Promise.all([unitsOf(around), ungatheredIn(around)]);
  return {
    ...one,
    units: units.map(({ unit, n }) => ({ unit, n, name: reading.names.unit(unit) ?? unit })),
    owner: units.find(({ unit }) => mayOwn(reading.world.units.get(unit)?.kind))?.unit ?? null,
    ungathered,
  };
}

/** The kinds of units a topic's own regulation lets own one. */
const owners: readonly string[] = procedures.flatMap(({ id, fields }) => {
  const owner = id === 'topic' ? fields.owner : undefined;
  return owner?.kind === 'unit' ? (owner.kinds ?? []) : [];
});

const mayOwn = (kind: string | undefined): boolean => kind !== undefined && owners.includes(kind);
