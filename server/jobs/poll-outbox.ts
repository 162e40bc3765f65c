import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { House } from '../house.ts';
import { moveOutbox } from './outbox.ts';

/**
 * Looks again at once while there is much to move, and when an act of this server has left something there; what another left is found
 * within a quarter of a second. A database gone for a while is asked again. While intakes press, little is moved at a time: taking in
 * goes before telling and indexing.
 */
export function pollOutbox(house: House, owner: Pool): { stop(): Promise<void> } {
  const { watch, outbox } = house;
  const stopping = new AbortController();
  const { signal } = stopping;
  const noted = (moved: number): number => {
    watch.worked.at = performance.now();
    return moved;
  };
  const failed = (error: unknown): number => {
    watch.log.warn({ error }, 'outbox');
    return 0;
  };
  const polling = (async () => {
    while (!signal.aborted) {
      outbox.hush();
      const busy = house.busy();
      const moved = await moveOutbox(owner, house.region, busy ? 25 : 1000).then(noted, failed);
      if (busy) await sleep(500, undefined, { signal }).catch(() => undefined);
      else if (moved === 0) await outbox.heard(250);
    }
  })();
  const stop = async () => {
    stopping.abort();
    outbox.ring();
    await polling;
  };
  return { stop };
}
