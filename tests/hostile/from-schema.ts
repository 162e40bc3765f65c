import fc, { type Arbitrary } from 'fast-check';
import { markup, nastyWords } from './nasty-words.ts';

/** As much of JSON Schema as our routes and forms use. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
}

/** Names and numbers of things that are there: words that lead further in than any invented one. */
export type Known = Readonly<Record<'ids' | 'words' | 'days', readonly string[]>>;

/** Values that mostly pass the schema; what is free in it is filled with what breaks programs, or with what is there. */
export function fromSchema(schema: Schema, known: Known): Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((one) => fromSchema(one, known)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const plain = byType(schema, known);
  const examples = schema.examples ?? [];
  if (examples.length === 0) return plain;
  return fc.oneof({ arbitrary: fc.constantFrom(...examples), weight: 3 }, plain);
}

function byType(schema: Schema, known: Known): Arbitrary<unknown> {
  switch (schema.type) {
    case 'string':
      return wordsFor(schema, known);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -5, max: schema.maximum ?? 1000 });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(fromSchema(schema.items ?? {}, known), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, Math.max(4, schema.minItems ?? 0)),
      });
    case 'object':
      return objectFrom(schema, known);
    default:
      return anything(known);
  }
}

function objectFrom({ properties = {}, required = [] }: Schema, known: Known): Arbitrary<unknown> {
  const names = Object.keys(properties);
  if (names.length === 0) return fc.dictionary(words(known), anything(known), { maxKeys: 4, noNullPrototype: true });
  const parts = Object.fromEntries(names.map((name) => [name, fromSchema(properties[name] ?? {}, known)]));
  return fc.record(parts, { requiredKeys: [...required], noNullPrototype: true });
}

function wordsFor({ format, pattern, minLength = 0, maxLength = 300 }: Schema, known: Known): Arbitrary<string> {
  if (format === 'uuid') return fc.oneof({ arbitrary: fc.constantFrom(...known.ids), weight: 4 }, fc.uuid());
  if (format === 'date') return fc.oneof(fc.constantFrom(...known.days), fc.constantFrom('2026-02-30', '0001-01-01'));
  const fitting = words(known).map((text) => [...text.padEnd(minLength, '灯')].slice(0, maxLength).join(''));
  return pattern === undefined ? fitting : fc.oneof(fc.stringMatching(new RegExp(pattern)), fitting);
}

/** A word: one that is there, one that breaks programs, or any. */
export const words = (known: Known): Arbitrary<string> =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...known.words), weight: 5 },
    { arbitrary: fc.constantFrom(...known.ids, ...known.days), weight: 2 },
    { arbitrary: fc.constantFrom(...nastyWords, ...markup), weight: 5 },
    { arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }), weight: 2 },
  );

/** Any value at all. */
export const anything = (known: Known): Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: words(known), weight: 4 },
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 2 ** 53, -(2 ** 63), 1e308, [], {}, [[]], [null], {
      a: null,
    }),
    fc.array(words(known), { maxLength: 3 }),
    fc.constant(deep(500)),
  );

/** So many lists, one in the other. */
export function deep(levels: number): unknown {
  let value: unknown = '灯';
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
}
