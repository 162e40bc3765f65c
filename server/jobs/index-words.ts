import { codesVersion, matterCodes } from '#domain/search/matter-codes.ts';
import { erasedTitle } from '../erasure/take-away.ts';
import type { House } from '../house.ts';
import { type Fields, textsIn } from '../listen/search/lines-of.ts';
import { placeNames } from '../listen/search/place-names.ts';
import { takeNumbers } from '../store/counters.ts';

interface Row {
  readonly matter: string;
  readonly number: string;
  readonly external: string | null;
  readonly title: string;
  readonly place: string | null;
  readonly fields: Fields | null;
}

/**
 * Makes matters findable by what was said at registration. Sealed fields are left out: nobody is found by a name or number. What is set apart is not indexed at all.
 * The title is asked for again under the matter's lock: what was erased since it was read is not put back.
 * `from`: the numbers they get, one after the other, the oldest first; where none is given, the next there are.
 */
export async function indexWords(house: House, matters: readonly string[], from?: number): Promise<void> {
  const { rows } = await house.db.query<Row>(
    `select m.id as matter, m.number, m.external, m.title, m.place, c.fields from matter m
     left join content c on c.matter = m.id and c.region = m.region and c.seq = 1
     where m.id = any($1) and m.region = $2 and not m.apart and m.title <> $3 order by m.opened, m.id`,
    [matters, house.region, erasedTitle],
  );
  if (rows.length === 0) return;
  const names = placeNames(await house.atlas());
  const first = from ?? (await takeNumbers(house.db, house.region, 'search', rows.length));
  const items = rows.map((row, i) => itemOf(row, first + i, names));
  await house.db.query(
    `insert into search (matter, region, n, version, codes)
     select i.matter, $2, i.n, $3, i.codes::integer[] from jsonb_to_recordset($1::jsonb) as i(matter uuid, n integer, title text, codes text)
     join matter m on m.id = i.matter and m.region = $2 and m.title = i.title and not m.apart
     for share of m
     on conflict (matter, region) do update set n = excluded.n, version = excluded.version, codes = excluded.codes`,
    [JSON.stringify(items), house.region, codesVersion],
  );
}

function itemOf({ matter, number, external, title, place, fields }: Row, n: number, names: PlaceNames) {
  const numbers = external === null ? [number] : [number, external];
  const codes = matterCodes({ title, place: names(place), said: textsIn(fields ?? {}), numbers }, n);
  return { matter, n, title, codes: `{${codes.join(',')}}` };
}

type PlaceNames = ReturnType<typeof placeNames>;
