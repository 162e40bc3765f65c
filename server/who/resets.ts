import { randomBytes } from 'node:crypto';
import type { Lang } from '#domain/words/lang.ts';
import type { House } from '../house.ts';
import { firstPassword } from '../setup/first-password.ts';
import { contactOf, sendCode } from './contacts.ts';
import { signOutEverywhere } from './sessions.ts';
import { changePassword } from './staff.ts';
import { dropTickets, giveTicket, takeTicket } from './tickets.ts';

/** How many days a code handed over by an administrator lasts, and how many minutes one that was sent. */
const resetDays = 3;
const sentMinutes = 30;
/** Codes sent to one account within an hour; whoever asks for them, they are all sent to its owner and all work. */
const mostAnHour = 3;

/** A one-time code for the administrator to hand over. The password of before ends at once, and whoever is signed in with it is out. */
export async function resetByAdmin(house: House, account: { id: string; username: string }): Promise<string> {
  await changePassword(house, account.id, randomBytes(32).toString('base64'));
  await dropTickets(house, 'reset', account.id);
  await signOutEverywhere(house, account.id);
  return newCode(house, account, resetDays * 1440);
}

/** Sends a code to where its owner has said that it may be sent; to nobody, when there is no such account or place. */
export async function resetBySelf(house: House, username: string, lang: Lang): Promise<void> {
  const { rows } = await house.db.query<{ id: string; lately: number }>(
    `select id, (select count(*)::int from ticket t where t.staff = s.id and t.region = s.region and t.purpose = 'reset'
       and t.at > $3 and t.until <= $4) as lately
     from staff s where username = $1 and region = $2 and active and passwords`,
    [username, house.region, new Date(Date.now() - 3_600_000), new Date(Date.now() + sentMinutes * 60_000)],
  );
  const [account] = rows;
  const contact = account && (await contactOf(house, account.id));
  if (contact === undefined || account === undefined || account.lately >= mostAnHour) return;
  await sendCode(house, lang, contact, 'reset', await newCode(house, { ...account, username }, sentMinutes));
}

/** Whose code it is. It is used up by this, and so is every other of that account. */
export async function takeReset(house: House, username: string, code: string): Promise<string | undefined> {
  const staff = (await takeTicket(house, 'reset', wordOf(username, code)))?.staff ?? undefined;
  if (staff !== undefined) await dropTickets(house, 'reset', staff);
  return staff;
}

async function newCode(
  house: House,
  { id, username }: { id: string; username: string },
  minutes: number,
): Promise<string> {
  const code = firstPassword();
  await giveTicket(house, { purpose: 'reset', minutes, staff: id, word: wordOf(username, code) });
  return code;
}

const wordOf = (username: string, code: string): string =>
  `${username}\n${code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')}`;
