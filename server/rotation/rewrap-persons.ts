import { type PersonKeyRow, unwrap, wrap } from '../store/person-key.ts';
import { ifReadable, type Moved, nothingMoved, plus, type Rotation } from './rotation.ts';

type Row = Pick<PersonKeyRow, 'matter' | 'kek' | 'wrapped'>;

/** Every key of a person that is wrapped under another key than the current one, wrapped anew. What it seals is not touched. */
export async function rewrapPersons(rotation: Rotation): Promise<Moved> {
  const { db, keys, region } = rotation;
  let after = '00000000-0000-0000-0000-000000000000';
  let all = nothingMoved;
  for (;;) {
    const { rows } = await db.query<Row>(
      `select matter, kek, wrapped from person_key where region = $1 and kek <> $2 and matter > $3 order by matter limit ${rotation.batch}`,
      [region, keys.ring.current().id, after],
    );
    if (rows.length === 0) return all;
    all = plus(all, await rewrap(rotation, rows));
    rotation.step('persons', all.moved);
    after = rows.at(-1)?.matter ?? after;
  }
}

/** Only where it still is what was read: a key destroyed meanwhile stays destroyed. */
async function rewrap({ db, keys, region }: Rotation, rows: readonly Row[]): Promise<Moved> {
  const fresh = rows.flatMap((row) => {
    const key = ifReadable(() => unwrap(keys, region, row.matter, row));
    return key === undefined ? [] : [{ ...row, ...wrap(keys, region, row.matter, key), old: row.wrapped }];
  });
  const { rowCount } = await db.query(
    `update person_key p set kek = u.kek, wrapped = u.wrapped
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as u(matter, kek, wrapped, old)
     where p.matter = u.matter and p.region = $1 and p.wrapped = u.old`,
    [
      region,
      fresh.map(({ matter }) => matter),
      fresh.map(({ kek }) => kek),
      fresh.map(({ wrapped }) => wrapped),
      fresh.map(({ old }) => old),
    ],
  );
  return { moved: rowCount ?? 0, unreadable: rows.length - fresh.length };
}
