import type { Answering, Field } from '../words/field.ts';
import type { Procedure } from '../words/procedure.ts';
import type { AnyFieldWords, ProcedureWording } from '../words/wording.ts';

/** A closed list as a form offers it. */
export interface Option {
  readonly key: string;
  readonly name: string;
}

/** What registers offer for a field: units of these kinds, posts of an office in a seat, categories, places. */
export interface Choices {
  readonly units: (kinds: readonly string[]) => readonly Option[];
  readonly posts: (office: string, seat: string) => readonly Option[];
  readonly categories: readonly Option[];
  /** Service items in force today. */
  readonly items: readonly Option[];
  /** Rows that can still be named: days to come, boxes that hang. */
  readonly rows: (register: string) => readonly Option[];
  readonly places: readonly Option[];
  /** YYYY-MM-DD, for the example of a date. */
  readonly today: string;
  /** Numbers of matters that may be named as examples. */
  readonly matter: string;
}

type Part = Readonly<Record<string, unknown>>;

/** One field of a form; `x-kind`, `x-mark` and `x-names` tell pages how to draw it, everything else is JSON Schema. */
export interface FieldSchema {
  readonly title: string;
  readonly description?: string;
  readonly 'x-kind': Field['kind'];
  readonly 'x-mark': Field['mark'];
  readonly 'x-names'?: readonly string[];
  /** Words for the party: `POST /api/matters/:id/reply-check` reads them through. */
  readonly 'x-answers'?: true;
  readonly 'x-promise'?: { readonly words: string; readonly by: string };
  readonly enum?: readonly (string | number | boolean)[];
  readonly examples?: readonly unknown[];
  readonly [more: string]: unknown;
}

export interface FormSchema {
  readonly type: 'object';
  readonly required: readonly string[];
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, FieldSchema>>;
}

/** The form of an act as JSON Schema, in the words of `wording`. Every field has examples that pass. */
export function formSchema(
  rule: Procedure,
  wording: ProcedureWording,
  fields: { readonly needs: readonly string[]; readonly takes: readonly string[] },
  choices: Choices,
): FormSchema {
  const names = [...new Set([...fields.needs, ...fields.takes])];
  const properties: Record<string, FieldSchema> = {};
  for (const name of names) {
    const field = rule.fields[name];
    if (field !== undefined) properties[name] = fieldSchema(field, wording.fields[name], choices);
  }
  return { type: 'object', required: fields.needs, additionalProperties: false, properties };
}

function fieldSchema(field: Field, words: AnyFieldWords | undefined, choices: Choices): FieldSchema {
  const named = { title: words?.label ?? '', ...(words?.hint ? { description: words.hint } : {}) };
  return { ...named, 'x-kind': field.kind, 'x-mark': field.mark, ...shapeOf(field, words, choices) };
}

function shapeOf(field: Field, words: AnyFieldWords | undefined, choices: Choices): Part {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return { type: 'string', minLength: 1, maxLength: field.max, ...answering(field), examples: [field.example] };
    case 'number':
      return { type: 'integer', minimum: field.min, maximum: field.max, examples: [field.min] };
    case 'rating':
      return { type: 'integer', minimum: 1, maximum: field.grades, examples: [field.grades] };
    case 'photos':
    case 'recordings':
      return { type: 'array', maxItems: field.max, items: { type: 'string' }, examples: [[]] };
    case 'table':
      return tableShape(field.columns, words, choices);
    case 'choice':
      return closed(field.options.map((key) => ({ key, name: words?.options?.[key] ?? key })));
    case 'category':
    case 'item':
    case 'row':
    case 'unit':
    case 'units':
    case 'post':
      return registered(field, choices);
    default:
      return plainShapes[field.kind](choices);
  }
}

const answering = ({ answersTo, promise }: Partial<Answering>): Part => ({
  ...(answersTo !== undefined && { 'x-answers': true }),
  ...(promise !== undefined && { 'x-promise': promise }),
});

/** Fields answered from a register. */
function registered(
  field: Extract<Field, { kind: 'category' | 'item' | 'row' | 'unit' | 'units' | 'post' }>,
  choices: Choices,
): Part {
  if (field.kind === 'category') return closed(choices.categories);
  if (field.kind === 'item') return closed(choices.items);
  if (field.kind === 'row') return closed(choices.rows(field.register));
  if (field.kind === 'post') return closed(choices.posts(field.office, field.inSeat));
  const units = closed(choices.units('kinds' in field ? (field.kinds ?? []) : []));
  return field.kind === 'unit' ? units : listOf(units);
}

/** Kinds that a regulation says nothing more about. */
const plainShapes: Readonly<
  Record<'money' | 'date' | 'time' | 'yes' | 'matter' | 'place' | 'person', (choices: Choices) => Part>
> = {
  money: () => ({ type: 'integer', minimum: 0, examples: [100] }),
  date: ({ today }) => ({ type: 'string', format: 'date', examples: [today] }),
  time: () => ({ type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['09:00'] }),
  yes: () => ({ type: 'boolean', enum: [true], examples: [true] }),
  matter: ({ matter }) => ({ type: 'string', maxLength: 64, examples: [matter] }),
  place: (choices) => placeShape(choices),
  person: () => personShape,
};

/** A list that is empty until a matter is at hand (posts of its unit) is left open: an empty `enum` is no schema. */
function closed(options: readonly Option[]): Part {
  if (options.length === 0) return { type: 'string' };
  const [keys, names] = [options.map(({ key }) => key), options.map(({ name }) => name)];
  return { type: 'string', enum: keys, 'x-names': names, examples: keys.slice(0, 1) };
}

const listOf = (one: Part): Part => ({
  type: 'array',
  maxItems: 20,
  uniqueItems: true,
  items: one,
  examples: [((one.enum as readonly string[]) ?? []).slice(0, 2)],
});

const placeShape = ({ places }: Choices): Part => ({
  type: 'object',
  additionalProperties: false,
  properties: {
    code: closed(places),
    words: { type: 'string', maxLength: 200 },
    lat: { type: 'number' },
    lng: { type: 'number' },
  },
  examples: [places[0] === undefined ? { words: '东头村三组' } : { code: places[0].key, words: '村口' }],
});

const personShape: Part = {
  type: 'object',
  additionalProperties: false,
  properties: {
    name: { type: 'string', maxLength: 200 },
    phone: { type: 'string' },
    email: { type: 'string', maxLength: 245 },
    address: { type: 'string', maxLength: 200 },
  },
  examples: [{ name: '王秀兰', phone: '13800000000', address: '东头村三组' }],
};

function tableShape(
  columns: Readonly<Record<string, Field>>,
  words: AnyFieldWords | undefined,
  choices: Choices,
): Part {
  const properties = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, fieldSchema(column, words?.columns?.[name], choices)]),
  );
  return {
    type: 'array',
    maxItems: 200,
    items: { type: 'object', additionalProperties: false, properties },
    examples: [[]],
  };
}
