import { createHmac } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { type RegisterId, registers } from '#regulations/registers/index.ts';
import { importRegister } from '../registers/import-register.ts';
import type { Hand } from '../store/registers.ts';
import { datedFrom } from './dated-from.ts';
import { demoRows, demoTable } from './demo-rows.ts';

/** The demonstration county. Everything in it is fictitious, and every page says so. */
export const county = {
  region: '430199',
  name: '听溪县',
  nameEn: 'Tingxi County',
  centre: { lat: 28.2, lng: 112.9 },
  mark: '演示·虚构',
  markEn: 'Demonstration, fictitious',
} as const;

/** Puts the county's registers in, in the order in which they point at each other. Throws when a row of ours is wrong. */
export async function loadCounty(db: Pool | PoolClient, hand: Hand): Promise<void> {
  for (const id of Object.keys(registers) as RegisterId[]) {
    const table = datedFrom(await demoTable(`${id}.csv`), hand.at);
    const shelf = { db, region: county.region };
    const { rejected } = await importRegister({ shelf, register: registers[id], table, wordings: [], hand });
    if (rejected.length > 0) throw new Error(`${id}.csv: ${JSON.stringify(rejected[0])}`);
  }
}

/** A demonstration sign-in: one for each post. */
export interface Account {
  readonly username: string;
  readonly name: string;
  readonly password: string;
  readonly post: string;
  readonly office: string;
  readonly unit: string;
}

/** Every account. Passwords follow from `seed`, which each installation keeps to itself, so that a restart can print them again. */
export async function accounts(seed: string): Promise<readonly Account[]> {
  const posts = new Map((await demoRows('posts.csv')).map((post) => [post.key, post]));
  return (await demoRows('staff.csv')).map(({ username = '', name = '', post = '' }) => {
    const { office = '', unit = '' } = posts.get(post) ?? {};
    return { username, name, password: passwordFor(seed, username), post, office, unit };
  });
}

/** Without those that look alike. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz';

/** Sixteen letters and digits: 79 bits. */
function passwordFor(seed: string, username: string): string {
  const bytes = createHmac('sha256', seed).update(`demonstration sign-in\n${username}`).digest().subarray(0, 16);
  return [...bytes].map((byte) => letters[byte % letters.length]).join('');
}
