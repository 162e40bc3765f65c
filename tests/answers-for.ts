import { dayOf, nameOf } from '#domain/deadline/day.ts';
import type { Matter } from '#domain/matter/matter.ts';
import type { World } from '#domain/matter/world.ts';
import type { Field } from '#domain/words/field.ts';
import type { Procedure } from '#domain/words/procedure.ts';

/** Picks by a number: the same number always picks the same. */
export const pick = <T>(from: readonly T[], by: number): T => {
  const found = from[by % from.length];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
};

/** Answers that pass, for the fields named; `by` varies those that can vary. */
export const answersFor = (
  rule: Procedure,
  names: readonly string[],
  by: number,
  world: World,
  seats: Matter['seats'] = {},
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names.map((name, i) => [name, answerTo(rule.fields[name] as Field, by + i * 7, world, seats)]));

function answerTo(field: Field, by: number, world: World, seats: Matter['seats']): unknown {
  switch (field.kind) {
    case 'choice':
      // Other bits than those that chose the act: or an act chosen by a number would always bring the same answer.
      return pick(field.options, (by >> 3) % 3 === 0 ? by >> 5 : 0);
    case 'number':
      return field.min + (by % (field.max - field.min + 1));
    case 'date':
      return nameOf(dayOf(world.now));
    case 'yes':
      return true;
    case 'rating':
      return 1 + (by % field.grades);
    case 'unit':
      return pick(unitsOf(field.kinds, world), by);
    case 'units':
      return unitsOf(field.kinds, world).slice(0, 1 + (by % 2));
    case 'post':
      return pick(world.posts.get(seats[field.inSeat] ?? '') ?? [], by).key;
    case 'row':
      return field.register === 'report-boxes' ? 'gate-box' : 'open-day';
    default:
      return plainAnswers[field.kind];
  }
}

const plainAnswers = {
  text: '东头村三组',
  'long-text': '路灯坏了三天。',
  category: 'street-light',
  item: 'food-licence',
  place: { words: '村口' },
  person: { name: '张三', phone: '13800000000' },
  matter: '2026-0001',
  time: '09:00',
  money: 1200,
  photos: ['a-photo'],
  recordings: ['a-voice'],
  table: [{}],
} as const;

const unitsOf = (kinds: readonly string[] | undefined, world: World): string[] =>
  [...world.units.values()].filter((unit) => !kinds?.length || kinds.includes(unit.kind)).map(({ key }) => key);
