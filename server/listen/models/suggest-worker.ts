import { parentPort, workerData } from 'node:worker_threads';
import type { Registers } from '#domain/register/route.ts';
import { openModel } from './open-model.ts';
import type { Message } from './read-message.ts';
import { suggesterFrom } from './suggester.ts';

/** What a thread needs to answer: the model in force, and the registers as they stand. `day` is YYYY-MM-DD. */
export interface Given {
  readonly bytes: Uint8Array;
  readonly registers: Registers;
  readonly day: string;
}

const { bytes, registers, day } = workerData as Given;
const suggest = suggesterFrom(await openModel(bytes), registers, day);

parentPort?.on('message', (messages: readonly Message[]) =>
  parentPort?.postMessage(messages.map((one) => JSON.stringify(suggest(one)))),
);
