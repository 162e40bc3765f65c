import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, patience } from '../store/database.ts';

/** How the database feels from here. */
export interface Pulse {
  /** Milliseconds a question takes just now, the wait for a connection and for this process itself included. */
  readonly wait: () => number;
  /** It does not answer at all. */
  readonly gone: () => boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** So late a time-out may come, and so many in a row are a database that hangs. */
const slack = 1000;
const enough = 2;

/** Between two questions, and from when one that is not answered counts by itself; milliseconds. */
const every = 250;
const long = 2000;

/**
 * Asks two things again and again: over the connections everybody uses, how long it takes to be answered; over one of its own,
 * whether there is a database. One that hangs without hanging up is cut off, so that whoever waits for it is told.
 */
export function pulseOf({ app, beat, cut }: Pick<Database, 'app' | 'beat' | 'cut'>): Pulse {
  const waits = waiting(() => app.query('select 1'));
  let running: AbortController | undefined;
  let silent = 0;
  let gone = false;
  const feel = async () => {
    const began = performance.now();
    const away = await beat.query('select 1').then(
      () => undefined,
      (error: Error) => error,
    );
    // A process that was itself held up has not heard the answer: that says nothing about the database.
    const deaf = performance.now() - began > patience.beat + slack;
    const hangs = away !== undefined && /timeout/i.test(away.message);
    silent = hangs && !deaf ? silent + 1 : 0;
    gone = hangs ? silent >= enough : away !== undefined;
    if (gone && hangs) cut();
  };
  const start = () => {
    running ??= new AbortController();
    void again(feel, running.signal);
    void again(waits.ask, running.signal);
  };
  return { wait: waits.wait, gone: () => gone, start, stop: () => running?.abort() };
}

async function again(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await work();
    await sleep(every, undefined, { ref: false, signal }).catch(() => undefined);
  }
}

/** Of the last two answers the shorter: one slow answer alone is a hiccup, not a crowd. */
export function waiting(question: () => Promise<unknown>, clock = () => performance.now()) {
  let [before, last] = [0, 0];
  let asked: number | undefined;
  const ask = async () => {
    asked = clock();
    await question().catch(() => undefined);
    [before, last] = [last, clock() - asked];
    asked = undefined;
  };
  const wait = () => {
    const open = asked === undefined ? 0 : clock() - asked;
    if (open > long) return open;
    return open > last ? Math.min(last, open) : Math.min(before, last);
  };
  return { ask, wait };
}
