import { checkRow } from '#domain/register/check-row.ts';
import { keyOf, type Row, textsIn } from '#domain/register/row.ts';
import { code, refs, required, words } from '#domain/words/column.ts';
import type { Lang } from '#domain/words/lang.ts';
import { register } from '#domain/words/register.ts';
import { isFaulty, type RowFault } from '#domain/words/row-fault.ts';
import { local } from '#regulations/laws.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import { setupWords } from '#web/resident/setup/words/index.ts';
import type { Atlas } from '../atlas.ts';
import type { House } from '../house.ts';
import { postsStops } from '../network/posts-stops.ts';
import type { Rejected } from '../registers/import-register.ts';
import { readRows } from '../registers/read-rows.ts';
import type { Table } from '../registers/read-table.ts';
import { type Taken, toldIn } from '../registers/taken.ts';
import { keepStaff } from '../who/staff.ts';
import { firstPassword, firstPasswordUntil } from './first-password.ts';
import { type Account, accountsOf, changeAccount } from './staff-accounts.ts';

/** How a table of staff is written. It is no register: nobody may read it, and passwords are made here. */
const staffTable = register({
  id: 'staff',
  law: local(5),
  keptBy: ['admin'],
  public: false,
  key: ['username'],
  columns: {
    username: code('internal', '[a-z0-9][a-z0-9._-]{1,63}'),
    name: required(words('internal', 60)),
    posts: required(refs('internal', 'posts')),
  },
});

/** A new account with the password to hand over. */
export interface Handed {
  readonly username: string;
  readonly name: string;
  readonly posts: readonly string[];
  readonly password: string;
}

/** Takes a table of staff in, or says what it would do. New accounts get a password each; those that are there keep theirs. */
export async function takeStaff(
  house: House,
  { table, lang, dryRun }: { readonly table: Table; readonly lang: Lang; readonly dryRun: boolean },
): Promise<Taken & { readonly handed: readonly Handed[] }> {
  const { good, rejected } = await sorted(house, table, lang);
  const standing = new Map((await accountsOf(house)).map((account) => [account.username, account]));
  const fresh = good.filter(({ username }) => !standing.has(username));
  const known = good.filter(({ username }) => standing.has(username));
  const changed = known.filter((one) => !isSame(one, standing.get(one.username)));
  const handed = fresh.map((one) => ({ ...one, password: firstPassword() }));
  const until = await firstPasswordUntil(house);
  if (!dryRun)
    await Promise.all([
      ...handed.map((one) => keepStaff(house, { ...one, until })),
      ...changed.map((one) => changeAccount(house, one)),
    ]);
  const counts = { added: fresh.length, changed: changed.length, same: known.length - changed.length };
  return { ...counts, ...toldIn(rejected, table, said(lang)), handed: dryRun ? [] : handed };
}

type Listed = Omit<Handed, 'password'>;

const isSame = (one: Listed, other: Listed | undefined): boolean =>
  one.name === other?.name && one.posts.join() === other.posts.join();

async function sorted(
  house: House,
  table: Table,
  lang: Lang,
): Promise<{ good: readonly Listed[]; rejected: readonly Rejected[] }> {
  const atlas = await house.atlas();
  const stopped = new Set((await accountsOf(house, false)).map(({ username }) => username));
  const people = new Map((await accountsOf(house)).map((account) => [account.username, account]));
  const known = { row: (_: string, key: string) => atlas.rows('posts').get(key) as Row | undefined };
  const good = new Map<string, Listed>();
  const rejected: Rejected[] = [];
  for (const [i, given] of readRows(staffTable, table, wordings).entries()) {
    const { line = 0, cells = [] } = table.rows[i] ?? {};
    const key = keyOf(staffTable, given);
    const checked = good.has(key) || stopped.has(key) ? taken(key, stopped) : checkRow(staffTable, given, known);
    const posts = isFaulty(checked) ? [] : textsIn(checked.posts);
    const faults = isFaulty(checked) ? checked : notTogether({ atlas, lang }, people, key, posts);
    if (isFaulty(checked) || faults.length > 0) rejected.push({ line, cells, faults });
    else {
      good.set(key, { username: key, name: String(checked.name), posts });
      people.set(key, { id: key, username: key, name: '', posts });
    }
  }
  return { good: [...good.values()], rejected };
}

/** Posts that exclude each other, or one more (or fewer) than a station may have. */
function notTogether(
  asked: { readonly atlas: Atlas; readonly lang: Lang },
  people: ReadonlyMap<string, Account>,
  username: string,
  posts: readonly string[],
): readonly RowFault[] {
  return postsStops(asked, [...people.values()], username, posts).map((value) => ({
    ...{ column: 'posts', problem: 'not-together', value },
  }));
}

const said = (lang: Lang) => ({ ...registerWording[lang], columns: setupWords[lang].staffColumns });

/** Listed twice, or the name of somebody whose account is switched off: it is never given to another person. */
const taken = (value: string, stopped: ReadonlySet<string>): readonly RowFault[] => [
  { column: 'username', problem: stopped.has(value) ? 'not-unique' : 'twice', value },
];

const wordings = Object.values(setupWords).map(({ staffColumns }) => ({
  name: '',
  columns: staffColumns,
  options: {},
}));
