import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Message } from './read-message.ts';
import type { Given } from './suggest-worker.ts';

/** Answers messages in the order in which they were given, in two threads where there are two cores. */
export interface SuggestApart {
  /** Resolves when there is room for more; what is answered meanwhile goes to `out`, line by line. */
  readonly give: (message: Message) => Promise<void>;
  /** Resolves when all is answered. */
  readonly end: () => Promise<void>;
  readonly close: () => Promise<unknown>;
}

const together = 100;
/** So many lots may wait for each thread: enough to keep it busy, little enough to hold in memory. */
const waiting = 4;

export function suggestApart(given: Given, out: (line: string) => void): SuggestApart {
  const threads = Array.from({ length: Math.min(2, availableParallelism()) }, () => threadFor(given));
  const lots: Promise<readonly string[]>[] = [];
  let lot: Message[] = [];
  let turn = 0;
  const send = () => {
    const asked = threads[turn++ % threads.length]?.ask(lot);
    // One that fails before its turn is heard at its turn.
    asked?.catch(() => undefined);
    if (asked !== undefined) lots.push(asked);
    lot = [];
  };
  const take = async () => {
    for (const line of (await lots.shift()) ?? []) out(line);
  };
  return {
    give: async (message) => {
      lot.push(message);
      if (lot.length === together) send();
      while (lots.length >= waiting * threads.length) await take();
    },
    end: async () => {
      if (lot.length > 0) send();
      while (lots.length > 0) await take();
    },
    close: () => Promise.all(threads.map(({ end }) => end())),
  };
}

function threadFor(given: Given) {
  const worker = new Worker(new URL('./suggest-worker.ts', import.meta.url), { workerData: given });
  const asked: PromiseWithResolvers<readonly string[]>[] = [];
  const fail = (error: Error) => {
    for (const one of asked.splice(0)) one.reject(error);
  };
  worker.on('message', (lines: readonly string[]) => asked.shift()?.resolve(lines));
  worker.on('error', fail);
  const ask = (messages: readonly Message[]) => {
    const answer = Promise.withResolvers<readonly string[]>();
    asked.push(answer);
    worker.postMessage(messages);
    return answer.promise;
  };
  return { ask, end: () => worker.terminate() };
}
