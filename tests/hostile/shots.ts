import fc, { type Arbitrary } from 'fast-check';
import type { Caller } from './callers.ts';
import type { PageForm } from './forms-on-pages.ts';
import { fromSchema, type Known, type Schema, words } from './from-schema.ts';
import { spoilt } from './spoil.ts';

/** One request, before anybody sends it. */
export interface Shot {
  readonly method: string;
  readonly url: string;
  readonly lang: 'zh' | 'en';
  readonly accept: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: { readonly type: string; readonly text: string };
}

/** An operation as /api/openapi.json describes it. */
export interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

export interface Target {
  readonly method: string;
  /** With `:name` or `{name}` where a word goes. */
  readonly path: string;
  readonly operation: Operation;
  readonly isPage: boolean;
  /** A form that this caller found on a page, with its tokens. */
  readonly form?: PageForm;
  readonly as?: Caller;
}

/** Requests of one operation: mostly as its schema says, with every kind of fault mixed in. */
export function shotsAt(target: Target, known: Known): Arbitrary<Shot> {
  const { method, path, operation, isPage } = target;
  const has = (where: string) => (operation.parameters ?? []).filter((one) => one.in === where);
  const query = fc.oneof(
    { arbitrary: fc.record(partsOf(has('query'), known), { requiredKeys: [] }), weight: 3 },
    fc.dictionary(words(known), words(known), { maxKeys: 3 }),
  );
  return fc
    .record({
      path: pathOf(path, new Map(has('path').map(({ name, schema }) => [name, schema])), known),
      query,
      lang: fc.constantFrom<'zh' | 'en'>('zh', 'en'),
      headers: fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, oddHeaders(known)),
      body: sent(target, known),
    })
    .map(({ path: url, query: asked, lang, headers, body }) => ({
      ...{ method, url: `${url}${queryText(asked)}`, lang, headers },
      accept: isPage ? 'text/html' : 'application/json',
      ...(body !== undefined && { body }),
    }));
}

function sent({ method, operation, isPage, form }: Target, known: Known) {
  if (method === 'GET' || method === 'DELETE') return fc.constant(undefined);
  return form === undefined ? bodyOf(operation, isPage, known) : filledIn(form, known);
}

const partsOf = (parameters: NonNullable<Operation['parameters']>, known: Known) =>
  Object.fromEntries(parameters.map(({ name, schema }) => [name, fromSchema(schema, known)]));

/** The path with its gaps filled: by what is there, what the schema says, or what breaks programs. */
function pathOf(path: string, schemas: ReadonlyMap<string, Schema>, known: Known): Arbitrary<string> {
  const pieces = path.split(/(\{\w+\}|:\w+|\*)/).map((piece) => {
    const [, name] = /^[{:](\w+)\}?$/.exec(piece) ?? [];
    if (name === undefined && piece !== '*') return fc.constant(piece);
    const schema = schemas.get(name ?? '');
    const free = words(known).map((text) => encodeURIComponent(text.toWellFormed()).slice(0, 2000));
    if (schema === undefined) return free;
    return fc.oneof(
      {
        arbitrary: fromSchema(schema, known).map((value) => encodeURIComponent(String(value).toWellFormed())),
        weight: 3,
      },
      free,
    );
  });
  return fc.tuple(...pieces).map((all) => all.join(''));
}

const queryText = (query: Readonly<Record<string, unknown>>): string => {
  const all = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one).slice(0, 3000)]),
  );
  return all.length === 0 ? '' : `?${new URLSearchParams(all)}`;
};

/** A form for a page, a JSON body for the API. Uploads are made by the same words, as parts. */
function bodyOf({ requestBody }: Operation, isPage: boolean, known: Known) {
  const schema = requestBody?.content['application/json']?.schema;
  const form = fc.dictionary(words(known), words(known), { maxKeys: 12 });
  const typed = form.map((fields) => ({
    type: 'application/x-www-form-urlencoded',
    text: String(new URLSearchParams(fields)),
  }));
  const parts = form.map((fields) => ({ type: 'multipart/form-data; boundary=edge', text: inParts(fields) }));
  if (isPage) return fc.oneof({ arbitrary: typed, weight: 4 }, { arbitrary: parts, weight: 3 }, spoilt(form, known));
  const body = spoilt(schema === undefined ? form : fromSchema(schema, known), known);
  return schema === undefined ? fc.oneof(parts, body) : body;
}

/** The form as it was offered, its questions answered with anything. */
function filledIn({ hidden, names }: PageForm, known: Known) {
  const one = fc.tuple(fc.constantFrom(...names, 'x'), words(known));
  const answers = fc
    .array(one, { maxLength: names.length + 1 })
    .map((said) => ({ ...hidden, ...Object.fromEntries(said) }));
  const typed = answers.map((said) => ({
    type: 'application/x-www-form-urlencoded',
    text: String(new URLSearchParams(said)),
  }));
  const parts = answers.map((said) => ({
    type: 'multipart/form-data; boundary=edge',
    text: inParts(said),
  }));
  return fc.oneof({ arbitrary: typed, weight: 2 }, parts);
}

const inParts = (fields: Readonly<Record<string, string>>): string =>
  `${Object.entries(fields)
    .map(([name, value], i) => {
      const named = name.replace(/[\r\n"]/g, '').toWellFormed();
      const file = i % 3 === 2 ? `; filename="${named}.png"` : '';
      return `--edge\r\ncontent-disposition: form-data; name="${named}"${file}\r\n\r\n${value}\r\n`;
    })
    .join('')}--edge--\r\n`;

/** Headers that programs believe too easily. Only what may stand in a header: the rest is tried over a socket. */
function oddHeaders(known: Known): Arbitrary<Record<string, string>> {
  const value = words(known).map((text) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 500));
  const names = ['idempotency-key', 'accept-language', 'cookie', 'range', 'if-none-match', 'origin', 'sec-fetch-site'];
  const trusted = ['x-forwarded-for', 'x-forwarded-proto', 'x-http-method-override', 'x-huiyin-signature', 'expect'];
  return fc.dictionary(fc.constantFrom(...names, ...trusted), value, { maxKeys: 3, noNullPrototype: true });
}
