import { randomUUIDv7 } from 'node:crypto';
import { millisecondsOf } from '#domain/deadline/day.ts';
import type { Matter } from '#domain/matter/matter.ts';
import type { Act } from '#domain/words/act.ts';
import { ruleOf } from '../act.ts';
import { senders } from '../channels/senders.ts';
import type { House } from '../house.ts';
import { wakingTime } from './quiet.ts';
import { waysTo } from './ways-to.ts';

/** `receipt` and `noted` answer what somebody just wrote; `progress` tells them of an act; `digest` tells a post of its day. */
export type Kind = 'receipt' | 'noted' | 'progress' | 'digest';

/** An act the party of a matter is to be told of. */
export interface PartyNews {
  readonly seq: number;
  readonly act: Act;
  /** The office that did it. */
  readonly office: string;
  readonly at: Date;
  readonly state: Matter;
}

/** What was done longer ago (brought in, or played for a demonstration) is no news, ms. */
const newsLasts = 86_400_000;

/** Puts in line what parties are told by message. What they did themselves they are told only as a receipt of what they wrote. */
export async function tellParties(house: House, news: readonly PartyNews[]): Promise<void> {
  const since = millisecondsOf(house.now()) - newsLasts;
  for (const one of news.filter(({ at }) => at.getTime() > since)) {
    if (one.act === 'register') await tellReceipt(house, one);
    else if (one.office !== 'resident') await tellWay(house, one);
  }
}

/** Only of what was written to us: a slip in the hand or on the screen is a receipt already. */
async function tellReceipt(house: House, { state, seq }: PartyNews): Promise<void> {
  if (ruleOf(house, state).kind !== 'service') return;
  const [way] = await waysTo(house, state);
  if (way?.channel !== state.channel || !senders.get(way.channel)?.receipts) return;
  await queue(house, { channel: way.channel, kind: 'receipt', state, seq });
}

async function tellWay(house: House, { state, seq }: PartyNews): Promise<void> {
  const [way] = await waysTo(house, state);
  if (way !== undefined) await queue(house, { channel: way.channel, kind: 'progress', state, seq });
}

interface Queued {
  readonly channel: string;
  readonly kind: Kind;
  readonly state: Matter;
  readonly seq: number;
}

/** One message of an entry by one channel, however often it is asked for. */
export async function queue(house: House, { channel, kind, state, seq }: Queued): Promise<void> {
  await house.db.query(
    `insert into message (id, region, channel, kind, matter, seq, state, tries, next, at)
     values ($1, $2, $3, $4, $5, $6, 'waiting', 0, $7, $8) on conflict (matter, seq, channel, region) where matter is not null do nothing`,
    [
      randomUUIDv7(),
      house.region,
      channel,
      kind,
      state.id,
      seq,
      await firstTry(house, channel, kind, state.answers.urgent === true),
      house.now(),
    ],
  );
}

/** Nobody is woken at night, unless it is urgent or answers what they wrote just now. */
export async function firstTry(house: House, channel: string, kind: Kind, urgent: boolean): Promise<string> {
  const rests = kind === 'progress' && !urgent && (senders.get(channel)?.wakes ?? false);
  return rests ? await wakingTime(house) : house.now();
}
