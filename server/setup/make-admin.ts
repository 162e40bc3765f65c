import { registers } from '#regulations/registers/index.ts';
import type { House } from '../house.ts';
import { regionOf } from '../region.ts';
import { changeRegister } from '../registers/change-register.ts';
import { type Hand, putRows } from '../store/registers.ts';
import { keepStaff } from '../who/staff.ts';
import { accountsOf } from './staff-accounts.ts';
import { usualUnits } from './usual-units.ts';

export interface NewAdmin {
  readonly username: string;
  readonly name: string;
  readonly password: string;
}

/** The first administrator: an account with an `admin` post in the county's government, both made when absent. Returns the account's id. */
export async function makeAdmin(house: House, admin: NewAdmin): Promise<string | undefined> {
  const hand = { by: 'set-up', at: house.now() };
  const unit = await government(house, hand);
  const post = `${unit}-admin`;
  const row = { key: post, unit, office: 'admin', name: '系统管理岗', en: 'Administrator' };
  await changeRegister(house, (db) =>
    putRows({ db, region: house.region, register: registers.posts.id }, [[post, row]], hand),
  );
  await keepStaff(house, { ...admin, posts: [post] });
  return (await accountsOf(house)).find(({ username }) => username === admin.username)?.id;
}

async function government(house: House, hand: Hand): Promise<string> {
  const { units } = await house.atlas();
  const known = [...units.values()].find(({ kind }) => kind === 'government');
  if (known !== undefined) return known.key;
  const { name } = await regionOf(house);
  const [row = {}] = usualUnits(house.region, name, []);
  const shelf = { region: house.region, register: registers.units.id };
  await changeRegister(house, (db) => putRows({ ...shelf, db }, [['county-government', row]], hand));
  return 'county-government';
}
