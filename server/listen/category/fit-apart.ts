import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { parts } from '#domain/category/example-set.ts';
import { refusedFor } from '#domain/category/fit.ts';
import type { Held } from '#domain/category/fit-part.ts';
import type { Example } from '#domain/category/said.ts';
import type { Answered, Asked, Fitted, Given } from './fit-worker.ts';

export type { Fitted } from './fit-worker.ts';

/**
 * `fit` in threads of its own, two where there are two cores, so that the server goes on answering; with bounded memory. Told lines are for
 * people. The same bytes for the same examples, whatever the number of threads.
 */
export async function fitApart(examples: readonly Example[], tell: (line: string) => void, seed = 1): Promise<Fitted> {
  const refused = refusedFor(examples);
  if (refused !== undefined) throw new Error(`${refused.refused}: ${refused.has} of ${refused.needs}`);
  const given: Given = { examples, seed };
  const threads = Array.from({ length: Math.min(2, availableParallelism()) }, () => threadFor(given));
  try {
    return await fitIn(threads, tell);
  } finally {
    await Promise.all(threads.map(({ end }) => end()));
  }
}

/** The first learns everything, which takes longest; meanwhile and afterwards all try themselves on what is left to try. */
async function fitIn(threads: readonly Thread[], tell: (line: string) => void): Promise<Fitted> {
  const left = Array.from({ length: parts }, (_, part) => part);
  const held: Held[] = [];
  const [first] = threads;
  const work = async (thread: Thread) => {
    if (thread === first) await thread.ask({ learn: true });
    for (let part = left.shift(); part !== undefined; part = left.shift()) {
      const answer = await thread.ask({ part });
      if ('held' in answer) held[part] = answer.held;
      tell(`${parts - left.length}/${parts + 1}`);
    }
  };
  await Promise.all(threads.map(work));
  const answer = await first?.ask({ finish: held });
  if (answer === undefined || !('bytes' in answer)) throw new Error('Fitting ended without a model.');
  return answer;
}

interface Thread {
  readonly ask: (asked: Asked) => Promise<Answered>;
  readonly end: () => Promise<unknown>;
}

function threadFor(given: Given): Thread {
  const worker = new Worker(new URL('./fit-worker.ts', import.meta.url), {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  });
  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => undefined);
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error('Fitting was ended before it was done.')));
  const ask = (asked: Asked) => {
    const answered = new Promise<Answered>((resolve) => worker.once('message', resolve));
    worker.postMessage(asked);
    return Promise.race([answered, failed]);
  };
  return { ask, end: () => worker.terminate() };
}
