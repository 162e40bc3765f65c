import { setTimeout as sleep } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';
import type { House } from '../house.ts';

/** Milliseconds before workers that stopped by themselves are started again. */
const pause = 1000;

interface Kept {
  /** Resolves once they have started for the first time; rejects when they cannot. */
  readonly started: Promise<unknown>;
  readonly stop: () => Promise<void>;
  /** Lets these workers finish what they have in hand, and puts others in their place. */
  readonly renew: () => void;
}

/** Workers that stop because the database went away are started again when it is back. */
export function keepWorking(start: () => Promise<Runner>, { watch }: House): Kept {
  const stopping = new AbortController();
  let runner: Runner | undefined;
  const started = start().then((first) => {
    runner = first;
  });
  const working = started.then(async () => {
    while (!stopping.signal.aborted) {
      runner ??= await start().catch(() => undefined);
      // Stopped while they were being started: nobody else stops these.
      if (stopping.signal.aborted) return void (await runner?.stop().catch(() => undefined));
      const error = await runner?.promise.catch((why: unknown) => why);
      if (stopping.signal.aborted) return;
      runner = undefined;
      watch.log.warn({ error }, 'workers stopped');
      await sleep(pause, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
    }
  });
  working.catch(() => undefined);
  const stop = async () => {
    stopping.abort();
    await runner?.stop().catch(() => undefined);
    await working;
  };
  const renew = () => void runner?.stop().catch(() => undefined);
  return { started, stop, renew };
}
