import type { House } from '../house.ts';
import { callHook } from './call-hook.ts';
import { dueDelivery, keepTry } from './delivery.ts';
import { signDelivery } from './sign-delivery.ts';
import { signingSecret } from './subscription.ts';

const minute = 60_000;

/** Pauses before each further try, milliseconds: quickly while it may be a hiccup, then for about two days. */
const pauses = [
  5000,
  minute / 2,
  2 * minute,
  10 * minute,
  30 * minute,
  ...[1, 2, 4, 8, 12, 24].map((hours) => hours * 60 * minute),
] as const;

/** Sends one delivery; when it was not taken, `again` is called with the moment of the next try. 410 says that it is no longer wanted. */
export async function deliver(house: House, id: string, again: (at: Date) => Promise<unknown>): Promise<void> {
  const due = await dueDelivery(house, id);
  if (due === undefined) return;
  const seconds = Math.floor(Date.now() / 1000);
  const headers = signDelivery(signingSecret(house, due.webhook), due.id, seconds, due.body);
  const called = await callHook(due.url, headers, due.body, house.inside);
  const { status, detail } =
    'status' in called ? { status: called.status, detail: null } : { status: null, detail: called.failed };
  const isTaken = status !== null && status >= 200 && status < 300;
  const pause = status === 410 ? undefined : pauses[due.tries];
  if (isTaken || pause === undefined)
    return keepTry(house, { id, state: isTaken ? 'delivered' : 'failed', status, detail, next: null });
  const next = new Date(Date.now() + pause);
  await again(next);
  await keepTry(house, { id, state: 'waiting', status, detail, next });
}
