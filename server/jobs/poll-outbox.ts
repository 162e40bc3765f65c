import type { Pool } from 'pg';
import type { House } from '../house.ts';
import { moveOutbox } from './outbox.ts';

/**
 * Looks again at once while there is much to move, else after a quarter of a second; a database gone for a while is asked
 * again. While intakes press, little is moved at a time: taking in goes before telling and indexing.
 */
export function pollOutbox(house: House, owner: Pool): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const noted = (moved: number): number => {
    house.watch.worked.at = performance.now();
    return moved;
  };
  const failed = (error: unknown): number => {
    house.watch.log.warn({ error }, 'outbox');
    return 0;
  };
  const turn = async (): Promise<void> => {
    const busy = house.busy();
    const moved = await moveOutbox(owner, house.region, busy ? 25 : 1000).then(noted, failed);
    if (!stopped) timer = setTimeout(() => (running = turn()), pause(moved, busy));
  };
  let running = turn();
  const stop = async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
  return { stop };
}

const pause = (moved: number, busy: boolean): number => {
  if (busy) return 500;
  return moved > 0 ? 0 : 250;
};
