import type { Json } from '#domain/ledger/canonical.ts';
import type { House } from '../house.ts';
import { personKeyOf } from './person-key.ts';
import { recordUse, type Use } from './personal-use.ts';
import { fieldPlace, isByPerson, type Kept, openField, openUnder } from './seal.ts';

/** A look that stands in the ledger. */
export interface Looked {
  readonly matter: string;
  readonly seq: number;
}

type Fields = Readonly<Record<string, Json>>;

/**
 * The sealed fields of a matter in the clear, by name; where a name was said twice, as it was said first. The only way to them: on a
 * look that is in the ledger already, or for a use of the system, which is counted first. What has been erased is left out.
 */
export async function openPersonal(house: House, ground: Looked | Use, matter: string): Promise<Fields> {
  await requireGround(house, ground, matter);
  const { rows } = await house.db.query<{ seq: number; fields: Record<string, Kept> }>(
    'select seq, fields from content where matter = $1 and region = $2 order by seq desc',
    [matter, house.region],
  );
  const sealed = rows.flatMap(({ seq, fields }) =>
    Object.entries(fields).flatMap(([name, kept]) => ('sealed' in kept ? [{ seq, name, kept }] : [])),
  );
  const person = await personKeyOf(house.db, house.keys, house.region, matter);
  const open = sealed.filter(({ kept }) => person !== undefined || !isByPerson(kept.sealed));
  return Object.fromEntries(
    open.map(({ seq, name, kept }) => [
      name,
      openField(house.keys, person, fieldPlace(house.region, matter, seq, name), kept).value,
    ]),
  );
}

/** A small thing sealed under the ring that is somebody's personal data, opened for a use that is counted first. */
export async function openPersonalText(house: House, use: Use, place: string, sealed: string): Promise<string> {
  await recordUse(house, house.db, [use]);
  return openUnder(house.keys, place, sealed);
}

async function requireGround(house: House, ground: Looked | Use, matter: string): Promise<void> {
  if ('use' in ground) return recordUse(house, house.db, [{ ...ground, matter }]);
  const { rowCount } = await house.db.query(
    `select 1 from entry where matter = $1 and seq = $2 and region = $3 and act = 'look'`,
    [ground.matter, ground.seq, house.region],
  );
  if (rowCount !== 1 || ground.matter !== matter) throw new Error('No look at this matter stands in the ledger');
}
