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
  readonly units: readonly string[];
  /** Its number in the index, if it is in it. */
  readonly n: number | null;
}

/**
 * Makes matters findable by what was said at registration. Sealed fields are left out: nobody is found by a name or number. What is set apart is not indexed at all.
 * Title and units are asked for again under the matter's lock: what was erased since is not put back, and what has gone further is indexed
 * by the job that follows from that. `from`: the numbers they get, one after the other, the oldest first; where none is given, each keeps its own
 * or gets the next there is.
 */
export async function indexWords(house: House, matters: readonly string[], from?: number): Promise<void> {
  const { rows } = await house.db.query<Row>(
    `select m.id as matter, m.number, m.external, m.title, m.place, m.units, c.fields, s.n from matter m
     left join search s on s.matter = m.id and s.region = m.region
     left join content c on c.matter = m.id and c.region = m.region and c.seq = 1
     where m.id = any($1) and m.region = $2 and not m.apart and m.title <> $3 order by m.opened, m.id`,
    [matters, house.region, erasedTitle],
  );
  if (rows.length === 0) return;
  const names = placeNames(await house.atlas());
  const places = await placesFor(house, rows, from);
  const items = rows.map((row, i) => itemOf(row, places[i] ?? 0, names));
  await house.db.query(
    `insert into search (matter, region, n, version, codes)
     select i.matter, $2, i.n, $3, i.codes::integer[] from jsonb_to_recordset($1::jsonb) as i(matter uuid, n integer, title text, units text[], codes text)
     join matter m on m.id = i.matter and m.region = $2 and m.title = i.title and m.units = i.units and not m.apart
     for share of m
     on conflict (matter, region) do update set n = excluded.n, version = excluded.version, codes = excluded.codes`,
    [JSON.stringify(items), house.region, codesVersion],
  );
}

async function placesFor({ db, region }: House, rows: readonly Row[], from?: number): Promise<readonly number[]> {
  if (from !== undefined) return rows.map((_, i) => from + i);
  const fresh = rows.filter(({ n }) => n === null).length;
  let next = fresh === 0 ? 0 : await takeNumbers(db, region, 'search', fresh);
  return rows.map(({ n }) => n ?? next++);
}

function itemOf({ matter, number, external, title, place, fields, units }: Row, n: number, names: PlaceNames) {
  const numbers = external === null ? [number] : [number, external];
  const codes = matterCodes({ title, place: names(place), said: textsIn(fields ?? {}), numbers, units }, n);
  return { matter, n, title, units, codes: `{${codes.join(',')}}` };
}

type PlaceNames = ReturnType<typeof placeNames>;
