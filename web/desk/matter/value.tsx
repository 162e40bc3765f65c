import type { FieldSchema } from '#domain/form/form-schema.ts';
import { choicesOf } from '../form/fields-of.ts';
import { type Say, useSay } from '../lang.tsx';
import { type NameOf, useCategoryName, usePlaceName, useUnitName } from '../use-names.ts';

interface Shown {
  readonly field: FieldSchema | undefined;
  readonly value: unknown;
}

/** An answer in words, by the kind of its question. */
export function Value({ field, value }: Shown) {
  const say = useSay();
  const names: Names = { unit: useUnitName(), category: useCategoryName(), place: usePlaceName() };
  if (field?.['x-kind'] === 'table' && Array.isArray(value)) return <Rows field={field} rows={value} />;
  return <span className={`value is-${field?.['x-kind'] ?? 'text'}`}>{inWords(field, value, say, names)}</span>;
}

/** A table as it was filled in, under the names of its columns. */
function Rows({ field, rows }: { readonly field: FieldSchema; readonly rows: readonly unknown[] }) {
  const { items } = field as { items?: { properties?: Readonly<Record<string, FieldSchema>> } };
  const columns = Object.entries(items?.properties ?? {});
  return (
    <table className="value-rows">
      <thead>
        <tr>
          {columns.map(([name, { title }]) => (
            <th key={name} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rows.indexOf(row)}>
            {columns.map(([name]) => (
              <td key={name}>{String((row as Readonly<Record<string, unknown>>)[name] ?? '')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Names {
  readonly unit: NameOf;
  readonly category: NameOf;
  readonly place: NameOf;
}

function inWords(field: FieldSchema | undefined, value: unknown, say: Say, names: Names): string {
  if (Array.isArray(value)) return value.map((one) => inWords(field, one, say, names)).join(say('comma'));
  if (typeof value === 'object' && value !== null) return partsInWords(value as Parts, names).join(' ');
  switch (field?.['x-kind']) {
    case 'category':
      return names.category(String(value));
    case 'money':
      return `${(Number(value) / 100).toFixed(2)} ${say('yuan')}`;
    case 'rating':
      return say('gradeOf', { n: String(value), of: Number(field.maximum ?? 5) });
    case 'yes':
      return say(value === true ? 'yes' : 'no');
    case 'unit':
    case 'units':
      return chosen(field, value) ?? names.unit(String(value));
    default:
      return chosen(field, value) ?? String(value);
  }
}

const chosen = (field: FieldSchema | undefined, value: unknown): string | undefined =>
  field === undefined ? undefined : choicesOf(field).find((choice) => choice.value === value)?.label;

type Parts = Readonly<
  Record<'code' | 'words' | 'lat' | 'lng' | 'name' | 'phone' | 'email' | 'address', string | number | undefined>
>;

/** A place or a person: their parts that are there, in the order in which they are said. */
function partsInWords(
  { code, words, lat, lng, name, phone, email, address }: Parts,
  { place }: Names,
): readonly string[] {
  const position = lat === undefined ? undefined : `${lat}, ${lng}`;
  const spot = [code === undefined ? undefined : place(String(code)), words];
  return [...spot, words === undefined && code === undefined ? position : undefined, name, phone, email, address]
    .filter((part) => part !== undefined)
    .map(String);
}
