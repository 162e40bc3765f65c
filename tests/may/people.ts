import { randomUUID } from 'node:crypto';
import { type Office, offices } from '#domain/words/office.ts';
import { registers } from '#regulations/registers/index.ts';
import { changeRegister } from '#server/registers/change-register.ts';
import { putRows } from '#server/store/registers.ts';
import { makeKey, type Purpose, purposes } from '#server/who/api-key.ts';
import type { County } from '../county.ts';
import { sessionFor } from '../every-route.ts';
import type { Known } from './matters.ts';

/** Somebody who asks: a post of one office in one unit, a resident with a slip, a program, or nobody. */
export type Person =
  | {
      readonly is: 'staff';
      readonly name: string;
      readonly token: string;
      readonly office: Office;
      readonly unit: string;
    }
  | { readonly is: 'party'; readonly name: string; readonly token: string; readonly matter: string }
  | { readonly is: 'nobody'; readonly name: string; readonly token?: string; readonly key?: Signing };

/** A program signs what it sends. */
export interface Signing {
  readonly id: string;
  readonly secret: string;
  readonly purpose: Purpose;
}

/** Units around the matters: who has them, above, beside, below, accused, and far away. */
export const unitsAround = [
  ...['hotline', 'petition-office', 'discipline', 'county-government', 'jiaotong'],
  ...['qingshi', 'qingshi-station', 'qingshi-mediation', 'dongtou', 'dongtou-room', 'baihe', 'nanwan'],
];

/** A post of every office in every one of these units; residents; and those who are nobody. */
export async function everybody(county: County, matters: readonly Known[]): Promise<readonly Person[]> {
  const staff = await posts(county);
  const slips = matters.map(async ({ id, name }): Promise<Person> => {
    const token = await sessionFor(county.running.house, { matter: id });
    return { is: 'party', name: `slip of ${name}`, token, matter: id };
  });
  const other = await county.says('service-request');
  const stranger: Person = {
    is: 'party',
    name: 'slip of another',
    token: await slipOf(county, other.id),
    matter: other.id,
  };
  return [...staff, ...(await Promise.all(slips)), stranger, ...(await nobodies(county))];
}

const slipOf = (county: County, matter: string) => sessionFor(county.running.house, { matter });

async function posts(county: County): Promise<readonly Person[]> {
  const { house } = county.running;
  const wanted = unitsAround.flatMap((unit) =>
    offices.map((office) => ({ unit, office, key: `may-${unit}-${office}` })),
  );
  const rows = wanted.map((one) => [one.key, { ...one, name: one.key }] as const);
  const hand = { by: 'test', at: house.now() };
  const shelf = { region: house.region, register: registers.posts.id };
  await changeRegister(house, (db) => putRows({ ...shelf, db }, rows, hand));
  return Promise.all(
    wanted.map(async ({ key, unit, office }): Promise<Person> => {
      const token = await sessionFor(house, { staff: await account(county, key) });
      return { is: 'staff', name: `${office} of ${unit}`, token, office, unit };
    }),
  );
}

/** Without a password anybody could type. */
async function account({ running }: County, key: string): Promise<string> {
  const id = randomUUID();
  await running.house.db.query(
    'insert into staff (id, region, username, name, password, posts) values ($1, $2, $3, $3, $4, $5)',
    [id, running.house.region, key, 'none', [key]],
  );
  return id;
}

async function nobodies(county: County): Promise<readonly Person[]> {
  const { house } = county.running;
  const ended = await sessionFor(house, { staff: await account(county, 'may-left') });
  await house.db.query(
    'update session set until = at where until > at and staff = (select id from staff where username = $1)',
    ['may-left'],
  );
  const keys = purposes.map(async (purpose): Promise<Person> => {
    const made = await makeKey(house, { name: purpose, purpose, by: 'test' });
    return { is: 'nobody', name: `key for ${purpose}`, token: made.secret, key: { ...made, purpose } };
  });
  const plain: readonly Person[] = [
    { is: 'nobody', name: 'nobody' },
    { is: 'nobody', name: 'ended session', token: ended },
  ];
  return [...plain, ...(await Promise.all(keys))];
}
