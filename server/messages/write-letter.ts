import type { Draft } from '#domain/matter/draft.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { nearestClock } from '#domain/matter/nearest-clock.ts';
import { sayDay } from '#domain/matter/say-when.ts';
import { tellParty } from '#domain/matter/tell.ts';
import type { Act } from '#domain/words/act.ts';
import { fill } from '#domain/words/fill.ts';
import { messageWords } from '#regulations/wording/messages.ts';
import { ruleOf } from '../act.ts';
import type { House } from '../house.ts';
import { codeOf } from '../register.ts';
import { contentsOf } from '../store/contents.ts';
import { entriesOf } from '../store/entries.ts';
import { readingIn } from '../views/reading.ts';
import { partyReads } from '../who/party-reads.ts';
import type { Outgoing } from './outgoing.ts';
import type { Kind } from './queue.ts';
import type { Waiting } from './send-due.ts';
import { waysTo } from './ways-to.ts';

type Words = Pick<Outgoing, 'subject' | 'text' | 'data'>;

/** A message to the party of a matter, put into words now. Undefined when there is no address any more. */
export async function letterFor(house: House, row: Waiting, state: Matter): Promise<Outgoing | undefined> {
  const way = (await waysTo(house, state)).find(({ channel }) => channel === row.channel);
  if (way === undefined) return undefined;
  const { channel, ...address } = way;
  return { ...address, id: row.id, kind: row.kind, ...(await wordsOf(house, row.kind, state, row.seq ?? 1, channel)) };
}

/** Of a petition or an accusation nothing is said but that there is something to look up. */
async function wordsOf(house: House, kind: Kind, state: Matter, seq: number, channel: string): Promise<Words> {
  const words = messageWords.zh;
  if (ruleOf(house, state).kind !== 'service') return { ...words.veiled, data: {} };
  if (kind === 'receipt') return receiptOf(house, state);
  const news = kind === 'progress' ? await newsOf(house, state, seq, channel !== 'sms') : '';
  const data = { number: state.number, news, link: linkTo(house, state.number) };
  return { ...filled(words[kind === 'noted' ? 'noted' : 'progress'], data), data };
}

/** Number, code, address to follow it, and by when there will be word. */
export async function receiptOf(house: House, state: Matter): Promise<Words> {
  const { wording, today } = await readingIn(house, 'zh');
  const { open } = await contentsOf(house.db, house.region, state.id);
  const clock = nearestClock(state);
  const data = {
    number: state.number,
    code: codeOf(house, state.id),
    title: String(open.get(1)?.subject ?? ''),
    due: clock === undefined ? '' : sayDay(clock.due, today, wording.phrases),
    link: linkTo(house, state.number),
  };
  return { ...filled(messageWords.zh.receipt, data), data };
}

/** What was done, as the party is told it on their page; without what was written when it goes where others may see the screen. */
async function newsOf(house: House, state: Matter, seq: number, whole: boolean): Promise<string> {
  const [entries, { open }, reading] = await Promise.all([
    entriesOf(house.db, house.region, state.id),
    contentsOf(house.db, house.region, state.id),
    readingIn(house, 'zh'),
  ]);
  const row = entries.find((one) => one.seq === seq);
  if (row === undefined) throw new Error(`No entry ${seq}`);
  const { at, by, data, set } = row.body as unknown as { at: string } & Pick<Draft, 'by' | 'data' | 'set'>;
  const act = row.act as Act;
  const beside = whole && partyReads(state, act, seq) ? (open.get(seq) ?? {}) : {};
  return tellParty(ruleOf(house, state), { at, act, by, data, set, beside }, reading);
}

const filled = (letter: { subject: string; text: string }, data: Words['data']) => ({
  subject: fill(letter.subject, data),
  text: fill(letter.text, data),
});

export const linkTo = (house: House, number: string): string =>
  house.channels.site === undefined ? messageWords.zh.follow : `${house.channels.site}/follow/${number}`;
