import type { House } from '../house.ts';
import { queueDigests } from './digest.ts';
import { sendDue } from './send-due.ts';

/** How often it is asked whether somebody's day begins, ms. */
const digestPause = 300_000;

/** Sends what is in line; looks again at once while there is more, else after a second. A database gone for a while is asked again. */
export function runMessages(house: House): { stop(): Promise<void> } {
  let stopped = false;
  let looked = 0;
  let timer: NodeJS.Timeout | undefined;
  const work = async (): Promise<number> => {
    if (Date.now() - looked > digestPause) await queueDigests(house);
    looked = Date.now() - looked > digestPause ? Date.now() : looked;
    return sendDue(house);
  };
  const turn = async (): Promise<void> => {
    const sent = await work().catch(() => 0);
    if (!stopped) timer = setTimeout(() => (running = turn()), sent > 0 ? 0 : 1000);
  };
  let running = turn();
  const stop = async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
  return { stop };
}
