import { lookupKeys } from '#domain/twins/keys.ts';
import { erasedTitle } from '../../erasure/take-away.ts';
import type { House } from '../../house.ts';
import { heard, toBytes } from './ears.ts';

interface Row {
  readonly matter: string;
  readonly procedure: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, { readonly value?: unknown }>> | null;
}

/**
 * Makes service requests findable by what they are about, and nothing else: petitions, accusations and what is set apart are
 * compared with nothing. The title is asked for again under the matter's lock: what was erased since it was read is not put back.
 */
export async function indexTwins(house: House, matters: readonly string[]): Promise<void> {
  const { rows } = await house.db.query<Row>(
    `select m.id as matter, m.procedure, m.title, c.fields from matter m
     left join content c on c.matter = m.id and c.region = m.region and c.seq = 1
     where m.id = any($1) and m.region = $2 and not m.apart and m.title <> $3`,
    [matters, house.region, erasedTitle],
  );
  const items = rows.filter(({ procedure }) => house.rule(procedure, house.now())?.kind === 'service').map(itemOf);
  if (items.length === 0) return;
  await house.db.query(
    `insert into twin (matter, region, keys, sketch)
     select i.matter, $2, i.keys::integer[], decode(i.sketch, 'hex')
     from jsonb_to_recordset($1::jsonb) as i(matter uuid, title text, keys text, sketch text)
     join matter m on m.id = i.matter and m.region = $2 and m.title = i.title and not m.apart
     for share of m
     on conflict (matter, region) do update set keys = excluded.keys, sketch = excluded.sketch`,
    [JSON.stringify(items), house.region],
  );
}

function itemOf({ matter, title, fields }: Row) {
  const sketch = heard({ subject: title, body: [wordsOf(fields, 'detail'), wordsOf(fields, 'place')].join('\n') });
  return { matter, title, keys: `{${lookupKeys(sketch).join(',')}}`, sketch: toBytes(sketch).toString('hex') };
}

function wordsOf(fields: Row['fields'], name: string): string {
  const value = fields?.[name]?.value;
  if (typeof value === 'string') return value;
  const { words } = (value ?? {}) as { readonly words?: unknown };
  return typeof words === 'string' ? words : '';
}
