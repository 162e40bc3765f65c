import type { Pool } from 'pg';
import type { House } from '../house.ts';
import { headOf } from './head.ts';
import { logKeys, makeLogKey, originOf } from './log-key.ts';
import { publish } from './publish.ts';
import { sequence } from './sequence.ts';

export interface PublicLog {
  stop(): Promise<void>;
}

/** Milliseconds between looks for entries; while intakes press, the log waits longer. */
const pause = { usual: 500, pressed: 2000, failed: 5000 } as const;
/** Witnesses are asked at most so often, milliseconds. */
const betweenRounds = 5000;

/** Keeps the county's log growing: entries become leaves within a second or two, checkpoints are signed and witnessed. */
export async function runLog(house: House, owner: Pool, keyFolder: string): Promise<PublicLog> {
  await begin(house, owner, keyFolder);
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let asked = Number.NEGATIVE_INFINITY;
  const turn = async (): Promise<void> => {
    const taken = await take(house, owner, keyFolder).catch(() => undefined);
    const { witnesses } = house.channels.log;
    if (witnesses.length > 0 && performance.now() - asked > betweenRounds) {
      asked = performance.now();
      await publish(owner, house.region, witnesses, house.now()).catch(() => undefined);
    }
    if (!stopped) timer = setTimeout(() => (running = turn()), pauseAfter(taken, house.busy()));
  };
  let running = turn();
  const stop = async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
  return { stop };
}

function pauseAfter(taken: number | undefined, busy: boolean): number {
  if (taken === undefined) return pause.failed;
  if (busy) return pause.pressed;
  return taken > 0 ? 0 : pause.usual;
}

/** The log's row, and at its very beginning its key. Later a key that is missing is not made anew: it would be another's. */
async function begin(house: House, owner: Pool, keyFolder: string): Promise<void> {
  await owner.query(
    'insert into log_head (region, origin, size, at) values ($1, $2, 0, $3) on conflict (region) do nothing',
    [house.region, originOf(house.channels.site, house.region), house.now()],
  );
  if ((await headOf(owner, house.region))?.note != null) return;
  makeLogKey(keyFolder);
  // What a back-up from before there was a log brought back waits for nobody's append.
  await owner.query(
    `insert into log_waiting (matter, seq, region) select matter, seq, region from entry where region = $1
     on conflict do nothing`,
    [house.region],
  );
}

async function take(house: House, owner: Pool, keyFolder: string): Promise<number> {
  const head = await headOf(owner, house.region);
  const keys = logKeys(keyFolder, head?.origin ?? '');
  const isAlone = house.channels.log.witnesses.length === 0;
  return sequence(owner, { region: house.region, now: house.now(), keys, publish: isAlone });
}
