import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { senders } from '../channels/senders.ts';
import type { House } from '../house.ts';
import { loadMatter } from '../store/load-matter.ts';
import { fallBack } from './fall-back.ts';
import type { Sent } from './outgoing.ts';
import { firstTry, type Kind } from './queue.ts';
import { amountOf } from './quiet.ts';
import { digestFor } from './write-digest.ts';
import { letterFor } from './write-letter.ts';

/** A message in line. */
export interface Waiting {
  readonly id: string;
  readonly channel: string;
  readonly kind: Kind;
  readonly matter: string | null;
  readonly seq: number | null;
  readonly post: string | null;
  readonly day: string | null;
  readonly tries: number;
}

/** How long a message is taken by one server before another may try it, ms: longer than any sending lasts. */
const held = 10 * 60_000;

/** Sends what is due, twenty at a time; answers how many were tried. A stop in between sends one twice rather than never. */
export async function sendDue(house: House): Promise<number> {
  const now = house.now();
  const { rows } = await house.db.query<Waiting>(
    `update message set tries = tries + 1, next = $3 where region = $1 and id in (
       select id from message where region = $1 and state = 'waiting' and next <= $2 order by next limit 20 for update skip locked
     ) returning id, channel, kind, matter, seq, post, day::text, tries`,
    [house.region, now, instantAt(millisecondsOf(now) + held)],
  );
  for (const row of rows) await sendOne(house, row);
  return rows.length;
}

async function sendOne(house: House, row: Waiting): Promise<void> {
  const state = row.matter === null ? undefined : (await loadMatter(house.db, house.region, row.matter))?.matter;
  // Put in line before night fell, or tried in vain before it.
  const first = await firstTry(house, row.channel, row.kind, state?.answers.urgent === true);
  if (first > house.now()) return wait(house, row, first, row.tries - 1, null);
  await settle(house, row, state, await trySending(house, row, state));
}

async function trySending(house: House, row: Waiting, state: Matter | undefined): Promise<Sent> {
  const sender = senders.get(row.channel);
  if (sender === undefined || !sender.isOn(house)) return { failed: 'off', final: true };
  const message = state === undefined ? await digestFor(house, row) : await letterFor(house, row, state);
  if (message === undefined) return { failed: 'no-address', final: true };
  if (message.until !== undefined && message.until < Date.now()) return { failed: 'address-ended', final: true };
  // What a provider says may name the address: only its first word, a code, is kept.
  return sender.send(house, message).catch((error: unknown) => ({ failed: codeOf(error), final: false }));
}

/** A system's own code for what went wrong. */
const codeOf = (error: unknown): string => {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  const found = code ?? cause?.code;
  return typeof found === 'string' || typeof found === 'number' ? String(found).slice(0, 40) : 'unreachable';
};

async function settle(house: House, row: Waiting, state: Matter | undefined, result: Sent): Promise<void> {
  if ('sent' in result) {
    await house.db.query(
      `update message set state = 'sent', sent = $3, provider = $4, next = null, reason = null where id = $1 and region = $2`,
      [row.id, house.region, house.now(), result.sent],
    );
    return;
  }
  if (result.final || row.tries >= (await amountOf(house, 'message-tries')))
    return fallBack(house, row, state, result.failed);
  const pause = (await amountOf(house, 'message-pause')) * 60_000 * 2 ** (row.tries - 1);
  await wait(house, row, instantAt(millisecondsOf(house.now()) + pause), row.tries, result.failed);
}

async function wait(house: House, { id }: Waiting, next: string, tries: number, reason: string | null): Promise<void> {
  await house.db.query(
    'update message set next = $3, tries = $4, reason = coalesce($5, reason) where id = $1 and region = $2',
    [id, house.region, next, tries, reason],
  );
}
