import { readFile } from 'node:fs/promises';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import type { Mapping } from './mapping.ts';

const column = Type.String({ minLength: 1 });
const columns = Type.Array(column, { minItems: 1 });
const exactly = { additionalProperties: false };

const filling = Type.Union([
  Type.Object({ kind: Type.Literal('text'), from: columns }, exactly),
  Type.Object({ kind: Type.Literal('record'), from: columns }, exactly),
  Type.Object({ kind: Type.Literal('number'), from: column }, exactly),
  Type.Object(
    { kind: Type.Literal('day'), from: column, order: Type.String({ pattern: '^[YMDhms ]+$' }), zone: Type.String() },
    exactly,
  ),
  Type.Object(
    { kind: Type.Literal('category'), from: column, as: Type.Optional(Type.Record(Type.String(), Type.String())) },
    exactly,
  ),
  Type.Object(
    {
      kind: Type.Literal('place'),
      words: Type.Optional(columns),
      lat: Type.Optional(column),
      lng: Type.Optional(column),
    },
    exactly,
  ),
  Type.Object({ kind: Type.Literal('person'), name: Type.Optional(column), phone: Type.Optional(column) }, exactly),
  Type.Object(
    { kind: Type.Literal('constant'), is: Type.Union([Type.String(), Type.Number(), Type.Boolean()]) },
    exactly,
  ),
]);

const mapping = Type.Object(
  {
    source: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,29}$' }),
    procedure: Type.String(),
    fields: Type.Record(Type.String(), filling),
    reply: Type.Optional(Type.Object({ text: column, time: Type.Optional(column) }, exactly)),
    needs: Type.Optional(columns),
    ignores: Type.Optional(Type.Record(Type.String(), Type.String())),
  },
  exactly,
);

/** A mapping somebody wrote, or where it is not one (as a JSON pointer with what is wrong). Throws when the file cannot be read. */
export async function readMap(path: string): Promise<Mapping | { readonly wrong: string }> {
  const given = asJson(await readFile(path, 'utf8'));
  if (Value.Check(mapping, given)) return given satisfies Static<typeof mapping> as Mapping;
  const [first] = Value.Errors(mapping, given);
  return { wrong: first === undefined ? 'JSON' : `${first.instancePath || '/'} ${first.message}` };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
