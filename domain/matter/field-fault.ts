import { dayNamed, dayOf, isDate, nameOf } from '../deadline/day.ts';
import type { FaultCode } from '../words/fault-code.ts';
import type { DateSpan, Field } from '../words/field.ts';
import type { Params } from '../words/fill.ts';
import type { Matter } from './matter.ts';
import type { World } from './world.ts';

/** What of a matter a field may depend on. */
export type Setting = Pick<Matter, 'seats' | 'recused' | 'since'> & Partial<Pick<Matter, 'answers'>>;

/** What is wrong with an answer, as a code with its sentence in `wording/<lang>/faults.ts`; undefined when it passes. */
export const fieldFault = (field: Field, value: unknown, setting: Setting, world: World): FaultCode | undefined =>
  (checks[field.kind] as Check<Field['kind']>)(value, field, world, setting);

/** What a sentence about a fault says of the field's own limits: `{min}` and `{max}`. */
export function faultLimits(field: Field | undefined): Params {
  if (field?.kind === 'rating') return { min: 1, max: field.grades };
  if (field?.kind === 'number') return { min: field.min, max: field.max };
  return field !== undefined && 'max' in field ? { max: field.max } : {};
}

type Check<K> = (
  value: unknown,
  field: Extract<Field, { kind: K }>,
  world: World,
  setting: Setting,
) => FaultCode | undefined;

const checks: { readonly [K in Field['kind']]: Check<K> } = {
  text: (value, { max }) => textFault(value, max),
  'long-text': (value, { max }) => textFault(value, max),
  choice: (value, { options }) => (options.includes(value as string) ? undefined : 'not-an-option'),
  category: (value, _, world) => (world.has('categories', String(value)) ? undefined : 'unknown-category'),
  item: (value, _, world) => {
    const item = world.item?.(String(value), nameOf(dayOf(world.now)));
    return item === undefined || item.over ? 'unknown-item' : undefined;
  },
  row: (value, { register }, world) => {
    const found = world.row?.(register, String(value));
    if (found === undefined) return 'unknown-row';
    return found.date !== undefined && dayNamed(found.date) < dayOf(world.now) ? 'before-today' : undefined;
  },
  place: (value, _, world) => placeFault(value, world),
  person: personFault,
  date: (value, { span }, world, { since }) => dateFault(value, span, since, world.now),
  time: (value) => (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? undefined : 'not-a-time'),
  yes: (value) => (value === true ? undefined : 'not-ticked'),
  matter: (value) => (isKey(value, 64) ? undefined : 'not-a-number-of-a-matter'),
  number: (value, { min, max }) => wholeBetween(value, min, max),
  money: (value) => wholeBetween(value, 0, Number.MAX_SAFE_INTEGER),
  rating: (value, { grades }) => wholeBetween(value, 1, grades),
  photos: (value, { max }) => (listOf(value, max, isFile) ? undefined : 'not-photos'),
  recordings: (value, { max }) => (listOf(value, max, isFile) ? undefined : 'not-recordings'),
  unit: (value, { kinds }, world) => unitFault(value, kinds, world),
  units: (value, { kinds }, world) => unitsFault(value, kinds, world),
  post: (value, { inSeat }, world, setting) => postFault(value, inSeat, setting, world),
  table: (value, { columns }, world, setting) => tableFault(columns, value, setting, world),
};

const isKey = (value: unknown, max: number): boolean =>
  typeof value === 'string' && value.length <= max && /^[\w-]+$/.test(value);

const isFile = (item: unknown): boolean => isKey(item, 80);

function textFault(value: unknown, max: number): FaultCode | undefined {
  if (typeof value !== 'string' || !value.isWellFormed()) return 'not-text';
  if (value.includes('\u0000')) return 'not-text';
  if (value.trim() === '') return 'blank';
  // Characters as JSON Schema counts them: an emoji is one.
  return value.length <= max || [...value].length <= max ? undefined : 'too-long';
}

function dateFault(value: unknown, span: DateSpan | undefined, since: string, now: string): FaultCode | undefined {
  if (typeof value !== 'string' || !isDate(value)) return 'not-a-date';
  const day = dayNamed(value);
  if (span === 'since-step' && (day < dayOf(since) || day > dayOf(now))) return 'not-since-step';
  return span === 'from-today' && day < dayOf(now) ? 'before-today' : undefined;
}

function postFault(value: unknown, seat: string, { seats, recused }: Setting, world: World): FaultCode | undefined {
  if (recused?.includes(String(value))) return 'recused-post';
  return (world.posts.get(seats[seat] ?? '') ?? []).some((post) => post.key === value) ? undefined : 'not-a-post-there';
}

const wholeBetween = (value: unknown, min: number, max: number): FaultCode | undefined => {
  if (!Number.isSafeInteger(value)) return 'not-a-whole-number';
  return (value as number) >= min && (value as number) <= max ? undefined : 'out-of-range';
};

/** `{ code?, words?, lat?, lng? }`: any of them, a code only when the register of places knows it. */
function placeFault(value: unknown, world: World): FaultCode | undefined {
  if (!isRecord(value)) return 'not-a-place';
  const { code, words, lat, lng, ...rest } = value;
  if (Object.keys(rest).length > 0) return 'not-a-place';
  if (code !== undefined && !(typeof code === 'string' && world.has('places', code))) return 'unknown-place';
  if (words !== undefined && textFault(words, 200)) return 'not-a-place';
  if ((lat === undefined) !== (lng === undefined)) return 'half-a-position';
  return lat === undefined || (within(lat, 90) && within(lng, 180)) ? undefined : 'not-a-position';
}

/** `{ name?, phone?, email?, address? }`. Nothing else about a person is asked or accepted. */
function personFault(value: unknown): FaultCode | undefined {
  if (!isRecord(value)) return 'not-a-person';
  const { name, phone, email, address, ...rest } = value;
  if (Object.keys(rest).length > 0) return 'not-a-person';
  if ([name, address].some((words) => words !== undefined && textFault(words, 200))) return 'not-a-person';
  if (email !== undefined && !isMailAddress(email)) return 'not-a-person';
  if (phone === undefined) return undefined;
  return typeof phone === 'string' && /^[+\d][\d -]{4,20}$/.test(phone) ? undefined : 'not-a-phone';
}

const isMailAddress = (email: unknown): boolean =>
  typeof email === 'string' && /^[^\s@]{1,64}@[^\s@]{1,180}$/.test(email);

function unitFault(value: unknown, kinds: readonly string[] | undefined, world: World): FaultCode | undefined {
  const unit = typeof value === 'string' ? world.units.get(value) : undefined;
  if (unit === undefined) return 'unknown-unit';
  return kinds === undefined || kinds.length === 0 || kinds.includes(unit.kind) ? undefined : 'wrong-kind-of-unit';
}

const unitsFault = (value: unknown, kinds: readonly string[] | undefined, world: World): FaultCode | undefined => {
  if (!Array.isArray(value) || value.length > 20 || new Set(value).size !== value.length) return 'not-a-list-of-units';
  return value.map((one) => unitFault(one, kinds, world)).find((problem) => problem !== undefined);
};

function tableFault(
  columns: Readonly<Record<string, Field>>,
  value: unknown,
  setting: Setting,
  world: World,
): FaultCode | undefined {
  if (!listOf(value, 200, isRecord)) return 'not-a-table';
  for (const row of value as Record<string, unknown>[]) {
    for (const [name, cell] of Object.entries(row)) {
      const column = columns[name];
      const problem = column === undefined ? 'unknown-field' : fieldFault(column, cell, setting, world);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

const listOf = (value: unknown, max: number, passes: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= max && value.every(passes);

const within = (value: unknown, limit: number): boolean => typeof value === 'number' && Math.abs(value) <= limit;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
