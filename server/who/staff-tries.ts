import { setTimeout as wait } from 'node:timers/promises';
import { throttle } from '../http/throttle.ts';

/** Whoever tries to sign in: the name as typed, where from, and whether this device has been signed in to that account before. */
export interface Trier {
  readonly username: string;
  readonly address: string;
  readonly device: string | undefined;
}

/**
 * Wrong tries of staff's passwords, so counted that they are no weapon. A device that has been in before has its own allowance (20 in
 * a quarter of an hour), which nobody else can use up. Strangers: 20 per address and account, 200 per address; and an account that is
 * tried from many addresses answers strangers more and more slowly, never not at all. In memory: a restart forgets.
 */
export function staffTries() {
  const own = throttle({ tries: 20, minutes: 15 });
  const crowds = throttle({ tries: 200, minutes: 15 });
  const queue = waitingRoom();
  const keyOf = ({ username, address, device }: Trier) =>
    device === undefined ? `at ${address} ${username}` : `by ${device} ${username}`;
  const crowdsOf = ({ username, address, device }: Trier) =>
    device === undefined ? [`from ${address}`, `to ${username}`] : [];
  return {
    /** Counts the try and lets it begin, later when strangers press; false: not now. */
    begins: async (trier: Trier): Promise<boolean> => {
      const stranger = trier.device === undefined;
      if (own.blocked(keyOf(trier)) || (stranger && crowds.blocked(`from ${trier.address}`))) return false;
      own.failed(keyOf(trier));
      for (const key of crowdsOf(trier)) crowds.failed(key);
      return !stranger || (await queue(trier.username, delayFor(crowds.count(`to ${trier.username}`))));
    },
    wasRight: (trier: Trier): void => {
      own.forgive(keyOf(trier));
      for (const key of crowdsOf(trier)) crowds.forgive(key);
    },
  };
}

/** How long a stranger waits, milliseconds: nothing until an account was tried wrongly fifty times in a quarter of an hour, then twice as long with every ten more, at most eight seconds. */
export const delayFor = (wrong: number): number =>
  wrong < 50 ? 0 : Math.min(8_000, 250 * 2 ** Math.floor((wrong - 50) / 10));

/** Strangers who try one account at the same time: more than that are asked to come back. */
const mostWaiting = 8;

/** Lets somebody wait for an account; false when too many wait for it already. */
function waitingRoom() {
  const waiting = new Map<string, number>();
  return async (username: string, pause: number): Promise<boolean> => {
    if (pause === 0) return true;
    const others = waiting.get(username) ?? 0;
    if (others >= mostWaiting) return false;
    waiting.set(username, others + 1);
    await wait(pause);
    const left = (waiting.get(username) ?? 1) - 1;
    if (left === 0) waiting.delete(username);
    else waiting.set(username, left);
    return true;
  };
}
