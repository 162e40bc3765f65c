import { openUnder, sealUnder } from '../store/seal.ts';
import { type SealedPlace, type SealedTable, sealedPlace, sealedPlaces } from '../store/sealed-places.ts';
import { ifReadable, type Moved, nothingMoved, plus, type Rotation } from './rotation.ts';

/** Everything that is sealed under the ring itself, table by table. */
export async function resealSmall(rotation: Rotation): Promise<Moved> {
  let all = nothingMoved;
  for (const table of Object.keys(sealedPlaces) as SealedTable[]) {
    all = plus(all, await resealTable(rotation, table));
    rotation.step('small', all.moved);
  }
  return all;
}

interface Row {
  readonly sealed: string;
  readonly key: readonly string[];
}

async function resealTable(rotation: Rotation, table: SealedTable): Promise<Moved> {
  const place: SealedPlace = sealedPlaces[table];
  const columns = Object.keys(place.key);
  const mine = `${rotation.keys.ring.current().id}:%`;
  let after: readonly string[] = [];
  let all = nothingMoved;
  for (;;) {
    const beyond = after.length === 0 ? '' : `and (${columns.join(', ')}) > (${columns.map((_, i) => `$${i + 3}`)})`;
    const { rows } = await rotation.db.query<Row>(
      `select ${sealedIn(place)} as sealed, array[${columns.map((column) => `${column}::text`)}] as key from ${table} t
       where region = $1 and ${sealedIn(place)} <> '' and ${sealedIn(place)} not like $2 ${beyond}
       order by ${columns.join(', ')} limit ${rotation.batch}`,
      [rotation.region, mine, ...after],
    );
    if (rows.length === 0) return all;
    all = plus(all, await reseal(rotation, table, rows));
    after = rows.at(-1)?.key ?? after;
  }
}

/** Only where it still is what was read: who wrote it anew meanwhile did so under a key of the ring too. */
async function reseal({ db, keys, region }: Rotation, table: SealedTable, rows: readonly Row[]): Promise<Moved> {
  const place: SealedPlace = sealedPlaces[table];
  const fresh = rows.flatMap(({ sealed, key }) => {
    const where = sealedPlace(table, region, key);
    const text = ifReadable(() => openUnder(keys, where, sealed));
    return text === undefined ? [] : [{ old: sealed, key, fresh: sealUnder(keys, where, text) }];
  });
  const columns = Object.entries(place.key);
  const value = place.json ? `jsonb_build_object('sealed', u.fresh)` : 'u.fresh';
  const { rowCount } = await db.query(
    `update ${table} t set ${place.column} = ${value}
     from unnest($2::text[], $3::text[], ${columns.map((_, i) => `$${i + 4}::text[]`)}) as u(old, fresh, ${columns.map(([name]) => name)})
     where t.region = $1 and ${columns.map(([name, type]) => `t.${name} = u.${name}::${type}`).join(' and ')} and ${sealedIn(place)} = u.old`,
    [
      region,
      fresh.map(({ old }) => old),
      fresh.map((one) => one.fresh),
      ...columns.map((_, i) => fresh.map(({ key }) => key[i])),
    ],
  );
  return { moved: rowCount ?? 0, unreadable: rows.length - fresh.length };
}

const sealedIn = ({ column, json }: SealedPlace): string => (json ? `t.${column}->>'sealed'` : `t.${column}`);
