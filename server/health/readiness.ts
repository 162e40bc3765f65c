import { readdir } from 'node:fs/promises';
import type { House } from '../house.ts';
import { diskRoom, room } from './disk-room.ts';

/** Why a server should not be asked. */
export const causes = ['database-gone', 'migrations', 'jobs', 'disk', 'clock', 'crowded'] as const;
export type Cause = (typeof causes)[number];

/** So long may the outbox be left alone, or a consequence lie in it; and questions so slow that intakes are turned away; milliseconds. */
const patience = { jobs: 60_000, crowded: 10_000 } as const;

/** Everything that keeps this server from working as it should; nothing when it is ready. Without a county (region '') no jobs run. */
export async function unready(house: House): Promise<readonly Cause[]> {
  const { watch, db, region } = house;
  const answers = await db.query('select 1').then(
    () => true,
    () => false,
  );
  if (!answers || watch.pulse.gone()) return ['database-gone'];
  const bytes = watch.folder === undefined ? undefined : await diskRoom(watch.folder);
  const all: readonly (readonly [Cause, boolean])[] = [
    ['migrations', await isBehind(house)],
    ['jobs', region !== '' && areJobsStuck(house)],
    ['disk', bytes !== undefined && bytes < room.least],
    ['clock', watch.clock.jumped() !== undefined],
    ['crowded', watch.pulse.wait() > patience.crowded],
  ];
  return all.flatMap(([cause, is]) => (is ? [cause] : []));
}

/** What an administrator should see to although the server works: the causes above, and what is not yet one. */
export async function worries(house: House): Promise<readonly (Cause | 'disk-low' | 'jobs-set-aside')[]> {
  const now = await unready(house);
  if (now.includes('database-gone')) return now;
  const bytes = house.watch.folder === undefined ? undefined : await diskRoom(house.watch.folder);
  const low = bytes !== undefined && bytes < room.low && !now.includes('disk');
  const { setAside } = await house.watch.jobs.counts();
  return [...now, ...(low ? (['disk-low'] as const) : []), ...(setAside > 0 ? (['jobs-set-aside'] as const) : [])];
}

function areJobsStuck({ watch }: House): boolean {
  const { at } = watch.worked;
  return at === undefined || performance.now() - at > patience.jobs;
}

const folder = new URL('../migrations/', import.meta.url);

/** A database older than this program; a newer one is another server's, already upgraded, and forward-only. */
async function isBehind({ db }: House): Promise<boolean> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql'));
  const { rows } = await db.query<{ n: number }>('select count(*) as n from migration where name = any($1)', [names]);
  return (rows[0]?.n ?? 0) < names.length;
}
