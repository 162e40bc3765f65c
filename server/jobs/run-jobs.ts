import { type JobHelpers, Logger, type Runner, run } from 'graphile-worker';
import type { Pool } from 'pg';
import { openDoors } from '../channels/open-doors.ts';
import type { House } from '../house.ts';
import { deliver } from '../webhooks/deliver.ts';
import { deliveryQueue } from '../webhooks/delivery-queue.ts';
import { queueDeliveries } from '../webhooks/queue-deliveries.ts';
import { carryOut } from './carry-out.ts';
import { dropUnkept } from './drop-unkept.ts';
import { indexWords } from './index-words.ts';
import { moveOutbox, type OutboxLine } from './outbox.ts';
import { recur } from './recur.ts';
import { ringClocks } from './ring-clocks.ts';
import { sweep } from './sweep.ts';
import { tellAll } from './tell-all.ts';

export interface Jobs {
  /** Waits until every consequence known now has been carried out: for tests, and before a stop that must leave nothing behind. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** All scheduled work on one page. Lines beginning with a time are cron, in UTC. */
const crontab = ['* * * * * ring', '15 19 * * * sweep', '5 * * * * recur'].join('\n');

/** Work with a time: what acts set off, clocks that ring, what is swept away. */
export async function runJobs(house: House, owner: Pool): Promise<Jobs> {
  const tasks = {
    'carry-out': (payload: unknown) => carryOut(house, (payload as { line: OutboxLine }).line),
    tell: (payload: unknown) => afterActs(house, (payload as { lines: OutboxLine[] }).lines),
    index: (payload: unknown) => indexWords(house, (payload as { matters: string[] }).matters),
    ring: async () => void (await ringClocks(house)),
    sweep: () => sweep(house),
    recur: () => recur(house),
    deliver: (payload: unknown, helpers: JobHelpers) => deliverOne(house, payload as ToDeliver, helpers),
  };
  const runner = await run({
    pgPool: owner,
    taskList: tasks,
    crontab,
    concurrency: 3,
    noHandleSignals: true,
    logger: quiet,
    pollInterval: 1000,
  });
  const poller = pollOutbox(house, owner);
  const doors = await openDoors(house);
  const idle = () => untilIdle(owner, house.region);
  const stop = async () => {
    await doors.close();
    await stopAll(poller, runner);
  };
  return { idle, stop };
}

async function afterActs(house: House, lines: readonly OutboxLine[]): Promise<void> {
  await dropUnkept(house, lines);
  await tellAll(house, lines);
  await queueDeliveries(house, lines);
}

interface ToDeliver {
  readonly delivery: string;
  readonly webhook: string;
}

/** One that was not taken becomes a job of its own for later. */
const deliverOne = (house: House, payload: ToDeliver, { addJob }: JobHelpers): Promise<void> =>
  deliver(house, payload.delivery, (runAt) =>
    addJob('deliver', payload, { runAt, queueName: deliveryQueue(payload.webhook), maxAttempts: 12 }),
  );

const pause = (moved: number, busy: boolean): number => {
  if (busy) return 500;
  return moved > 0 ? 0 : 250;
};

/**
 * Looks again at once while there is much to move, else after a quarter of a second; a database gone for a while is asked
 * again. While intakes press, little is moved at a time: taking in goes before telling and indexing.
 */
function pollOutbox(house: House, owner: Pool): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const turn = async (): Promise<void> => {
    const busy = house.busy();
    const moved = await moveOutbox(owner, house.region, busy ? 25 : 1000).catch(() => 0);
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

async function stopAll(poller: { stop(): Promise<void> }, runner: Runner): Promise<void> {
  await poller.stop();
  await runner.stop().catch(() => undefined);
}

async function untilIdle(owner: Pool, region: string): Promise<void> {
  for (;;) {
    const { rows } = await owner.query<{ left: number }>(
      `select (select count(*) from outbox where region = $1)
            + (select count(*) from graphile_worker.jobs where run_at <= now() and attempts < max_attempts) as left`,
      [region],
    );
    if ((rows[0]?.left ?? 0) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Only warnings and errors, and without payloads. */
const quiet = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') process.stderr.write(`${JSON.stringify({ level, job: message })}\n`);
});
