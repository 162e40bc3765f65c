import type { FieldSchema, FormSchema } from '#domain/form/form-schema.ts';

/** One question of a form, as its widget needs it. */
export interface Question {
  readonly name: string;
  readonly kind: string;
  readonly title: string;
  readonly hint: string;
  readonly example: string;
  readonly required: boolean;
  readonly personal: boolean;
  readonly choices: readonly Choice[];
  readonly max: number | undefined;
  readonly min: number | undefined;
}

export interface Choice {
  readonly value: string | number | boolean;
  readonly label: string;
}

/** The questions of a form in the order of its schema. */
export const questionsOf = (form: FormSchema): readonly Question[] =>
  Object.entries(form.properties).map(([name, schema]) => question(name, schema, form.required.includes(name)));

function question(name: string, schema: FieldSchema, required: boolean): Question {
  return {
    name,
    kind: schema['x-kind'],
    title: schema.title,
    hint: schema.description ?? '',
    example: schema.description === undefined ? exampleOf(schema) : '',
    required,
    personal: schema['x-mark'] === 'personal',
    choices: choicesOf(schema),
    max: numberIn(schema, 'maxLength') ?? numberIn(schema, 'maximum') ?? numberIn(schema, 'maxItems'),
    min: numberIn(schema, 'minimum'),
  };
}

function numberIn(schema: FieldSchema, keyword: string): number | undefined {
  const value = schema[keyword];
  return typeof value === 'number' ? value : undefined;
}

/** Choices of one answer, of each answer of a list, or of a place's code, with their names. */
export function choicesOf(schema: FieldSchema): readonly Choice[] {
  const { items, properties } = schema as { items?: Closed; properties?: { code?: Closed } };
  const closed: Closed = schema.enum === undefined ? (items ?? properties?.code ?? {}) : schema;
  return (closed.enum ?? []).map((value, index) => ({ value, label: closed['x-names']?.[index] ?? String(value) }));
}

type Closed = Pick<FieldSchema, 'enum' | 'x-names'>;

/** An example only helps where words are typed and no hint says more; grey words in a box are taken for an answer. */
function exampleOf(schema: FieldSchema): string {
  const [first] = schema.examples ?? [];
  return typeof first === 'string' && ['text', 'long-text'].includes(schema['x-kind']) ? first : '';
}

export type Values = Readonly<Record<string, unknown>>;

/** What is sent: empty answers are not given, words are trimmed at their ends. */
export function answersOf(values: Values): Values {
  const given = Object.entries(values).map(([name, value]) => [name, tidy(value)] as const);
  return Object.fromEntries(given.filter(([, value]) => !isEmpty(value)));
}

/** The first required question that has no answer yet. */
export const firstMissing = (questions: readonly Question[], values: Values): Question | undefined =>
  questions.find(({ name, required }) => required && isEmpty(tidy(values[name])));

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, part]) => [name, tidy(part)] as const)
      .filter(([, part]) => !isEmpty(part)),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0);
