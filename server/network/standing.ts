import type { Standing } from '#domain/network/gaps.ts';
import { headcounts } from '#domain/network/staffing.ts';
import type { Row } from '#domain/register/row.ts';
import type { House } from '../house.ts';
import { accountsOf } from '../setup/staff-accounts.ts';

/** The network as it stands: registers, how many people sit where, which units were found in place. Of people only numbers. */
export async function standingOf(house: House): Promise<Standing> {
  const atlas = await house.atlas();
  const accounts = await accountsOf(house);
  const rows = (name: string) => atlas.rows(name) as ReadonlyMap<string, Row>;
  return {
    ...{ units: rows('units'), places: rows('places'), grids: rows('grids') },
    counts: headcounts(accounts, atlas.post),
    manned: new Set(accounts.flatMap(({ posts }) => posts)),
    accepted: await acceptedUnits(house),
  };
}

/** Units whose setting-up ended accepted, and was not found wanting in an inspection since. */
async function acceptedUnits({ db, region }: House): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ unit: string; step: string }>(
    `select distinct on (state->'seats'->>'site') state->'seats'->>'site' as unit, step from matter
     where region = $1 and procedure = 'network-setup' and step in ('accepted', 'sent-back')
     order by state->'seats'->>'site', opened desc`,
    [region],
  );
  return new Set(rows.filter(({ step }) => step === 'accepted').map(({ unit }) => unit));
}
