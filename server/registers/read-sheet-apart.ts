import { Worker } from 'node:worker_threads';

/** How long a workbook may take, ms; ten megabytes of real rows take a few seconds. */
const patience = 60_000;

/**
 * The rows of a workbook's first sheet, read in a thread of its own with bounded memory and time: a file made to fill the
 * machine or to hold it up ends that thread, and nobody else notices. Rejects what cannot be read.
 */
export function readSheetApart(bytes: Buffer): Promise<readonly (readonly unknown[])[]> {
  const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), {
    workerData: { bytes: Uint8Array.from(bytes) },
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 },
  });
  const { promise, resolve, reject } = Promise.withResolvers<readonly (readonly unknown[])[]>();
  const clock = setTimeout(() => reject(new Error('This workbook takes too long to read.')), patience);
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error('This workbook could not be read.')));
  return promise.finally(() => {
    clearTimeout(clock);
    return worker.terminate();
  });
}
