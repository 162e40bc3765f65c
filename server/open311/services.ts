import type { Static } from 'typebox';
import type { Field } from '#domain/words/field.ts';
import { fill } from '#domain/words/fill.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { Reading } from '../views/reading.ts';
import type { service, serviceDefinition } from './shapes.ts';
import { open311Words } from './words.ts';

type Service = Static<typeof service>;
type Definition = Static<typeof serviceDefinition>;
type Attribute = Definition['attributes'][number];

/** For whoever does not know the kind: no category of the register. */
export const unsorted = 'unsorted';

/** Every category of the register is a service, and one more for whoever is not sure. */
export function servicesIn(reading: Reading, rule: Procedure): readonly Service[] {
  const words = open311Words[reading.lang];
  const metadata = attributesOf(reading, rule).length > 0;
  const known = [...reading.atlas.rows('categories').keys()].map((code): Service => {
    const path = pathOf(code).map((one) => reading.names.branch(one) ?? one);
    const name = path.at(-1) ?? code;
    return {
      ...{ service_code: code, service_name: name, description: fill(words.kind, { name: path.join(' · ') }) },
      ...{ metadata, type: 'realtime', keywords: path.join(','), group: path[0] ?? name },
    };
  });
  const other = { service_code: unsorted, service_name: words.unsorted, description: words.unsortedNote };
  return [...known, { ...other, metadata, type: 'realtime', keywords: null, group: null }];
}

export const isService = ({ atlas }: Reading, code: string): boolean =>
  code === unsorted || atlas.rows('categories').has(code);

/** What a service is called; of a matter without a category, that it is unsorted. */
export const serviceName = ({ names, lang }: Reading, code: string): string =>
  code === unsorted ? open311Words[lang].unsorted : (names.branch(code) ?? code);

export const definitionOf = (reading: Reading, rule: Procedure, code: string): Definition => ({
  service_code: code,
  attributes: [...attributesOf(reading, rule)],
});

/** Fields of the form that GeoReport carries in arguments of its own. */
const carried: ReadonlySet<Field['kind']> = new Set(['place', 'category', 'photos', 'person', 'recordings']);

/** Names of the questions asked as attributes: of the residents' form, what has no argument of its own. */
export const asked = ({ open, fields }: Procedure): readonly string[] =>
  open.form.filter((name) => {
    const field = fields[name];
    return field !== undefined && name !== 'detail' && !open.forStaff?.includes(name) && !carried.has(field.kind);
  });

function attributesOf({ wording, lang }: Reading, rule: Procedure): readonly Attribute[] {
  const words = wording.procedures[rule.id]?.fields ?? {};
  return asked(rule).flatMap((name, i): Attribute[] => {
    const field = rule.fields[name];
    const label = words[name];
    if (field === undefined || label === undefined) return [];
    const { datatype, said } = datatypes[field.kind] ?? { datatype: 'string', said: 'line' };
    const options = field.kind === 'choice' ? field.options : [];
    const values = options.map((key) => ({ key, name: label.options?.[key] ?? key }));
    return [
      {
        // What the form needs and is not given here follows from the description.
        ...{ variable: true, code: name, datatype, required: false, order: i + 1 },
        datatype_description: open311Words[lang][said],
        description: `${label.label}${wording.phrases.colon}${label.hint}`,
        ...(values.length > 0 && { values }),
      },
    ];
  });
}

const datatypes: Partial<
  Record<Field['kind'], { datatype: Attribute['datatype']; said: 'line' | 'text' | 'list' | 'number' | 'day' }>
> = {
  text: { datatype: 'string', said: 'line' },
  'long-text': { datatype: 'text', said: 'text' },
  choice: { datatype: 'singlevaluelist', said: 'list' },
  number: { datatype: 'number', said: 'number' },
  date: { datatype: 'datetime', said: 'day' },
};

/** `urban.property.fees`: `urban`, `urban.property` and itself. */
const pathOf = (code: string): readonly string[] =>
  code.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.'));
