import type { FastifyReply, FastifyRequest } from 'fastify';
import { type StaffPage, staffPage } from '#web/resident/setup/staff-page.ts';
import type { SetupWords } from '#web/resident/setup/words/index.ts';
import type { House } from '../../house.ts';
import { amountOf } from '../../messages/quiet.ts';
import { namesIn } from '../../names.ts';
import { postConflicts } from '../../network/posts-fault.ts';
import { regionOf } from '../../region.ts';
import { accountsOf } from '../../setup/staff-accounts.ts';
import { accountsWithFactors } from '../../who/factors.ts';
import { sendPage } from '../resident/visit.ts';
import { setupReader } from './setup-visit.ts';

/** What a page of accounts says beyond the accounts themselves. */
interface Told {
  readonly said?: StaffPage['said'];
  readonly faults?: readonly string[];
  readonly handed?: StaffPage['handed'];
  readonly file?: StaffPage['file'];
}

const nothing = { username: '', name: '', post: '' };

export async function showStaff(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  told: Told,
): Promise<FastifyReply> {
  const { said = nothing, faults = [], handed, file } = told;
  const reader = setupReader(request, (await regionOf(house)).name);
  const atlas = await house.atlas();
  const accounts = await accountsOf(house);
  const withFactors = await accountsWithFactors(house);
  const names = namesIn(atlas, reader.lang);
  const posts = [...atlas.posts.values()].flat().map(({ key }) => ({ key, name: names.post(key) ?? key }));
  const manned = new Set(accounts.flatMap((account) => account.posts));
  const page: StaffPage = {
    table: { path: '/setup/staff', columns: columnsIn(reader.words), faults },
    accounts: accounts.map((one) => ({
      ...one,
      posts: one.posts.map((post) => names.post(post) ?? post),
      factors: withFactors.has(one.id),
      conflicts: postConflicts({ atlas, lang: reader.lang }, one.posts),
    })),
    stopped: await accountsOf(house, false),
    ...{ posts, unmanned: posts.filter(({ key }) => !manned.has(key)), said, handed, file },
    days: await amountOf(house, 'first-password'),
  };
  return sendPage(reply, staffPage(reader, page), faults.length === 0 ? 200 : 422);
}

const columnsIn = ({ staffColumns, staffColumnHints }: SetupWords): StaffPage['table']['columns'] =>
  (['username', 'name', 'posts'] as const).map((name) => ({
    label: staffColumns[name],
    needed: true,
    how: staffColumnHints[name],
  }));
