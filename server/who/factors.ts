import { randomUUIDv7 } from 'node:crypto';
import type { House } from '../house.ts';
import { openUnder, sealUnder } from '../store/seal.ts';
import { sealedPlace } from '../store/sealed-places.ts';

export type FactorKind = 'totp' | 'passkey' | 'recovery';

/** Something beside the password by which somebody shows who they are. */
export interface Factor {
  readonly id: string;
  readonly staff: string;
  readonly kind: FactorKind;
  readonly name: string;
  readonly mark: string | null;
  /** Opened; empty for a recovery code. */
  readonly text: string;
  readonly at: Date;
  readonly used: Date | null;
  /** The last time step or signature count that was used; -1: none. */
  readonly step: number;
}

/** A second factor by itself; recovery codes only help out when it is lost. */
export const standsAlone = ({ kind }: Pick<Factor, 'kind'>): boolean => kind !== 'recovery';

export const factorsOf = (house: House, staff: string): Promise<readonly Factor[]> =>
  read(house, 'staff = $2 order by at, id', staff);

/** Accounts with a second factor. */
export async function accountsWithFactors(house: House): Promise<ReadonlySet<string>> {
  const { rows } = await house.db.query<{ staff: string }>(
    `select distinct staff from factor where region = $1 and kind <> 'recovery'`,
    [house.region],
  );
  return new Set(rows.map(({ staff }) => staff));
}

/** By what it is recognised by: the id of a passkey, the keyed hash of a recovery code. */
export const factorBy = async (house: House, mark: string): Promise<Factor | undefined> =>
  (await read(house, 'mark = $2', mark))[0];

interface NewFactor {
  readonly staff: string;
  readonly kind: FactorKind;
  readonly name: string;
  readonly mark?: string;
  readonly text?: string;
  /** The step it was set up with, which is used by that. */
  readonly step?: number;
}

/** Keeps it; false when another account has the same already. */
export async function keepFactor(
  house: House,
  { staff, kind, name, mark, text, step = -1 }: NewFactor,
): Promise<boolean> {
  const id = randomUUIDv7();
  const { rowCount } = await house.db.query(
    `insert into factor (id, region, staff, kind, name, sealed, mark, at, used_step) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (mark, region) where mark is not null do nothing`,
    [
      ...[id, house.region, staff, kind, name.trim().slice(0, 40)],
      ...[text === undefined ? null : sealUnder(house.keys, placeOf(house, id), text), mark ?? null, new Date(), step],
    ],
  );
  return rowCount === 1;
}

/** Counts a step or a signature as used; false when it, or a later one, was used before. */
export async function takeStep(house: House, id: string, step: number): Promise<boolean> {
  const { rowCount } = await house.db.query(
    'update factor set used_step = $3, used = $4 where id = $1 and region = $2 and used_step < $3',
    [id, house.region, step, new Date()],
  );
  return rowCount === 1;
}

/** Notes the use of a factor that keeps no count. */
export async function noteUse(house: House, id: string): Promise<void> {
  await house.db.query('update factor set used = $3 where id = $1 and region = $2', [id, house.region, new Date()]);
}

/** Takes a factor away; false when this account has none of that id. */
export async function dropFactor(house: House, staff: string, id: string): Promise<boolean> {
  const { rowCount } = await house.db.query('delete from factor where id = $1 and region = $2 and staff = $3', [
    id,
    house.region,
    staff,
  ]);
  return rowCount === 1;
}

/** Takes all of them away, or all of one kind. */
export async function dropFactors(house: House, staff: string, kind?: FactorKind): Promise<void> {
  await house.db.query('delete from factor where staff = $1 and region = $2 and ($3::text is null or kind = $3)', [
    staff,
    house.region,
    kind ?? null,
  ]);
}

interface Row extends Omit<Factor, 'text'> {
  readonly sealed: string | null;
}

async function read(house: House, condition: string, value: string): Promise<readonly Factor[]> {
  const { rows } = await house.db.query<Row>(
    `select id, staff, kind, name, sealed, mark, at, used, used_step::float8 as step from factor where region = $1 and ${condition}`,
    [house.region, value],
  );
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    text: sealed === null ? '' : openUnder(house.keys, placeOf(house, row.id), sealed),
  }));
}

const placeOf = ({ region }: House, id: string): string => sealedPlace('factor', region, [id]);
