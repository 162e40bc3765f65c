import { EventEmitter } from 'node:events';
import { type JobHelpers, Logger, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import { openDoors } from '../channels/open-doors.ts';
import type { House } from '../house.ts';
import { retrain } from '../listen/models/retrain.ts';
import { tellChanges } from '../listen/models/tell-changes.ts';
import { rebuildSearch, startRebuild } from '../listen/search/rebuild.ts';
import { hearVoices } from '../listen/topics/hear-voices.ts';
import { regroup } from '../listen/topics/regroup.ts';
import { indexTwins } from '../listen/twins/index-twins.ts';
import { tendTwins } from '../listen/twins/tend-twins.ts';
import { runLog } from '../public-log/run-log.ts';
import { sendCheckpoints } from '../public-log/send-checkpoints.ts';
import { deliver } from '../webhooks/deliver.ts';
import { deliveryQueue } from '../webhooks/delivery-queue.ts';
import { queueDeliveries } from '../webhooks/queue-deliveries.ts';
import { carryOut } from './carry-out.ts';
import { watchWorkers } from './dead-workers.ts';
import { dropUnkept } from './drop-unkept.ts';
import { watchAway } from './due-again.ts';
import { inPieces } from './in-pieces.ts';
import { indexWords } from './index-words.ts';
import { keepTimes } from './keep-times.ts';
import { keepWorking } from './keep-working.ts';
import type { Nightly } from './nightly.ts';
import type { OutboxLine } from './outbox.ts';
import { pollOutbox } from './poll-outbox.ts';
import { recur } from './recur.ts';
import { ringClocks } from './ring-clocks.ts';
import { watchStray } from './stray-jobs.ts';
import { sweep } from './sweep.ts';
import { tellAll } from './tell-all.ts';

export interface Jobs {
  /** Waits until every consequence known now has been carried out: for tests, and before a stop that must leave nothing behind. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** All scheduled work on one page. Lines beginning with a time are cron, in UTC. */
const crontab = [
  '* * * * * ring',
  '* * * * * checkpoints',
  '15 19 * * * sweep',
  '25 18 * * * keep-times',
  '5 * * * * recur',
  '45 18 * * * regroup',
  '50 * * * * tend-twins',
  '40 18 * * 5 retrain',
  '35 * * * * tell-models',
];
/** Where a folder for backups is set. */
const nightTab = ['30 18 * * * back-up', '0 20 * * 6 try-restore'];

/** Work with a time: what acts set off, clocks that ring, what is swept away. */
export async function runJobs(house: House, owner: Pool, keyFolder: string, nightly?: Nightly): Promise<Jobs> {
  const workers = watchWorkers(owner);
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => workers.claim(workerPool.id));
  const tab = [...crontab, ...(nightly === undefined ? [] : nightTab)].join('\n');
  const settings = { pgPool: owner, crontab: tab, concurrency: 3, noHandleSignals: true, pollInterval: 1000 };
  const more = { taskList: { ...tasksOf(house, owner), ...atNight(nightly) }, events, logger: loggerTo(house) };
  // Before they start: what they take from the first moment on is known.
  const stray = watchStray(owner, events, () => runner.renew());
  const away = watchAway(owner, events);
  const runner = keepWorking(() => run({ ...settings, ...more }), house);
  await runner.started;
  await startRebuild(house, owner);
  const poller = pollOutbox(house, owner);
  const doors = await openDoors(house);
  const log = await runLog(house, owner, keyFolder);
  const stop = async () => {
    await doors.close();
    await log.stop();
    await poller.stop();
    await stray.stop();
    await runner.stop();
    await away.stop();
    await workers.stop();
  };
  return { idle: () => untilIdle(owner, house.region), stop };
}

const tasksOf = (house: House, owner: Pool): TaskList => ({
  'carry-out': (payload: unknown) => carryOut(house, (payload as { line: OutboxLine }).line),
  tell: inPieces<OutboxLine>('lines', (lines) => afterActs(house, lines)),
  index: inPieces<string>('matters', async (matters) => {
    await indexWords(house, matters);
    await indexTwins(house, matters);
  }),
  hear: inPieces<string>('matters', (matters) => hearVoices(house, matters)),
  'rebuild-search': (payload: unknown, helpers: JobHelpers) => rebuildSearch(house, payload, helpers),
  regroup: () => regroup(house),
  'tend-twins': () => tendTwins(house),
  // A clock that jumped is not believed for a while: what lapsed stays lapsed.
  ring: async () => void (house.watch.clock.jumped() === undefined && (await ringClocks(house))),
  sweep: () => sweep(house),
  'keep-times': () => keepTimes(house, owner),
  recur: () => recur(house),
  retrain: async () => void (await retrain(house)),
  'tell-models': () => tellChanges(house),
  checkpoints: () => sendCheckpoints(house, owner),
  deliver: (payload: unknown, helpers: JobHelpers) => deliverOne(house, payload as ToDeliver, helpers),
});

/** One server of several does it, whichever comes first; one without a folder for backups takes none of it from the others. */
const atNight = (nightly: Nightly | undefined): TaskList =>
  nightly === undefined ? {} : { 'back-up': () => nightly.backUp(), 'try-restore': () => nightly.tryRestore() };

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

async function untilIdle(owner: Pool, region: string): Promise<void> {
  for (;;) {
    const { rows } = await owner.query<{ left: number }>(
      `select (select count(*) from outbox where region = $1)
            + (select count(*) from graphile_worker.jobs where run_at <= now() and attempts < max_attempts) as left`,
      [region],
    );
    if ((rows[0]?.left ?? 0) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Only that something failed, and what: messages and payloads may hold words of people. */
const loggerTo = ({ watch }: House): Logger =>
  new Logger(() => (level, _message, meta) => {
    const { error, job } = (meta ?? {}) as { error?: unknown; job?: { task_identifier?: string; attempts?: number } };
    const marks = { task: job?.task_identifier, tries: job?.attempts, error };
    if (level === 'error') watch.log.error(marks, 'job');
    else if (level === 'warning') watch.log.warn(marks, 'job');
  });
