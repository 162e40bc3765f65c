import type { Config } from '../config.ts';
import { type JobDesk, jobDesk } from '../jobs/job-desk.ts';
import { type Log, openLog } from '../log.ts';
import type { Database } from '../store/database.ts';
import { type ClockWatch, clockWatch } from './clock-watch.ts';
import { type Meter, openMeter } from './meter.ts';
import { type Pulse, pulseOf } from './pulse.ts';

/** What a house knows of its own health, and where it writes it down. */
export interface Watch {
  readonly log: Log;
  readonly meter: () => Meter;
  readonly pulse: Pulse;
  readonly clock: ClockWatch;
  readonly jobs: JobDesk;
  /** The data folder; undefined where only a database is known. */
  readonly folder: string | undefined;
  /** Shown by whoever reads the figures from another machine. */
  readonly metricsKey: string | undefined;
  /** When the outbox was last looked into, by performance.now(); undefined while no jobs run here. */
  readonly worked: { at: number | undefined };
}

export type Watched = Pick<Database, 'app' | 'owner' | 'beat' | 'cut'>;

type Watching = Partial<Pick<Config, 'data' | 'log' | 'metricsKey'>>;

export function openWatch(database: Watched, { data, log, metricsKey }: Watching): Watch {
  let meter: Meter | undefined;
  return {
    log: openLog(log?.level, log?.to),
    // Only a server is measured; a verb of the command line is not.
    meter: () => (meter ??= openMeter()),
    pulse: pulseOf(database),
    clock: clockWatch(),
    jobs: jobDesk(database.owner),
    folder: data,
    metricsKey,
    worked: { at: undefined },
  };
}
