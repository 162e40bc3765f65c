import type { PoolClient } from 'pg';
import type { Json } from '#domain/ledger/canonical.ts';
import { newPersonKey, type PersonKeyRow, personKeysOf } from '../store/person-key.ts';
import { phoneMark } from '../store/phone-mark.ts';
import { fieldPlace, isByPerson, type Kept, openField, sealField } from '../store/seal.ts';
import { inTransaction } from '../store/transaction.ts';
import { ifReadable, type Moved, nothingMoved, plus, type Rotation } from './rotation.ts';

interface Row {
  readonly matter: string;
  readonly seq: number;
  readonly fields: Readonly<Record<string, Kept>>;
}

/** Fields sealed before persons had keys of their own: each person gets one, and a mark of the index in place of the old. */
export async function resealOld(rotation: Rotation): Promise<Moved> {
  let after: readonly [string, number] = ['00000000-0000-0000-0000-000000000000', 0];
  let all = nothingMoved;
  for (;;) {
    const done = await inTransaction(rotation.db, async (client) => {
      const { rows } = await client.query<Row>(
        `select matter, seq, fields from content where region = $1 and (matter, seq) > ($2, $3) and
         jsonb_path_exists(fields, '$.*.sealed ? (!(@ starts with "p:"))') order by matter, seq limit ${rotation.batch} for update`,
        [rotation.region, ...after],
      );
      return { last: rows.at(-1), ...(await resealRows(rotation, client, rows)) };
    });
    if (done.last === undefined) return all;
    all = plus(all, done);
    rotation.step('old', all.moved);
    after = [done.last.matter, done.last.seq];
  }
}

async function resealRows(rotation: Rotation, client: PoolClient, rows: readonly Row[]): Promise<Moved> {
  if (rows.length === 0) return nothingMoved;
  const persons = await keysFor(rotation, client, [...new Set(rows.map(({ matter }) => matter))]);
  const fresh = rows.map((row) => ({ ...row, kept: ifReadable(() => anew(rotation, persons, row)) }));
  const readable = fresh.filter(({ kept }) => kept !== undefined);
  await client.query(
    `update content c set fields = u.fields from unnest($2::uuid[], $3::integer[], $4::jsonb[]) as u(matter, seq, fields)
     where c.matter = u.matter and c.seq = u.seq and c.region = $1`,
    [
      rotation.region,
      readable.map(({ matter }) => matter),
      readable.map(({ seq }) => seq),
      readable.map(({ kept }) => JSON.stringify(kept)),
    ],
  );
  return { moved: readable.length, unreadable: rows.length - readable.length };
}

/** The keys of these matters' persons; those who have none get one. */
async function keysFor({ keys, region, now }: Rotation, client: PoolClient, matters: readonly string[]) {
  const known = await personKeysOf(client, keys, region, matters);
  const made = matters
    .filter((matter) => !known.has(matter))
    .map((matter) => newPersonKey(keys, region, matter, now()));
  const rows = made.flatMap(({ row }): PersonKeyRow[] => (row === undefined ? [] : [row]));
  await client.query('insert into person_key select * from jsonb_populate_recordset(null::person_key, $1::jsonb)', [
    JSON.stringify(rows),
  ]);
  return new Map([
    ...known,
    ...made.flatMap(({ key, row }) => (row === undefined ? [] : [[row.matter, key] as const])),
  ]);
}

function anew({ keys, region }: Rotation, persons: ReadonlyMap<string, Buffer>, { matter, seq, fields }: Row) {
  const person = persons.get(matter);
  if (person === undefined) throw new Error('Every matter here has its key by now');
  return Object.fromEntries(
    Object.entries(fields).map(([name, kept]): [string, Kept] => {
      if (!('sealed' in kept) || isByPerson(kept.sealed)) return [name, kept];
      const place = fieldPlace(region, matter, seq, name);
      const { salt, value } = openField(keys, undefined, place, kept);
      const marked = kept.phone === undefined ? {} : { phone: phoneMark({ keys, region }, phoneIn(value)) };
      return [name, { ...sealField(person, place, salt, value), ...marked }];
    }),
  );
}

const phoneIn = (value: Json): string => String((value as { readonly phone?: string } | null)?.phone ?? '');
