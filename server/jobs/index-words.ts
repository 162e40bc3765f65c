import { gramsOf } from '#domain/text/grams.ts';
import type { House } from '../house.ts';

/**
 * Makes matters findable by what was said at registration. Sealed fields are left out: nobody is found by a name or number. What is set apart is not indexed at all.
 * The title is asked for again under the matter's lock: what was erased since it was read is not put back. */
export async function indexWords(house: House, matters: readonly string[]): Promise<void> {
  const { rows } = await house.db.query<{
    matter: string;
    title: string;
    fields: Record<string, { value?: unknown }> | null;
  }>(
    `select m.id as matter, m.title, c.fields from matter m
     left join content c on c.matter = m.id and c.region = m.region and c.seq = 1
     where m.id = any($1) and m.region = $2`,
    [matters, house.region],
  );
  const items = rows.map(({ matter, title, fields }) => ({
    ...{ matter, title },
    grams: gramsOf([title, ...wordsIn(fields)].join('\n')),
  }));
  await house.db.query(
    `insert into search (matter, region, grams)
     select i.matter, $2, array_to_tsvector(i.grams) from jsonb_to_recordset($1::jsonb) as i(matter uuid, title text, grams text[])
     join matter m on m.id = i.matter and m.region = $2 and m.title = i.title and not m.apart
     for share of m
     on conflict (matter, region) do update set grams = excluded.grams`,
    [JSON.stringify(items), house.region],
  );
}

function wordsIn(fields: Record<string, { value?: unknown }> | null): readonly string[] {
  return Object.values(fields ?? {}).flatMap(({ value }) => {
    if (typeof value === 'string') return [value];
    const place = value as { words?: string } | undefined;
    return typeof place?.words === 'string' ? [place.words] : [];
  });
}
