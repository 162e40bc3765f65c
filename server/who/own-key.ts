import type { Caller } from './caller.ts';

/**
 * An `Idempotency-Key` is known to whoever sent it and to nobody else: the same one sent by another person is another key, so that
 * “used already” tells nothing of others, and no caller can take a key that the house makes for its own acts.
 */
export function ownKey(caller: Caller, key: string | undefined): string | undefined {
  return key === undefined ? undefined : `by ${senderOf(caller)} ${key}`;
}

/** Whoever has not signed in is one sender: a resident who sends again after the line broke has nothing but the key to be known by. */
function senderOf(caller: Caller): string {
  if (caller.kind === 'staff') return caller.id;
  return caller.kind === 'party' ? `slip ${caller.matter}` : 'nobody';
}
