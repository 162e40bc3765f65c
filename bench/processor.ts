import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { figure, type Measured } from './measured.ts';
import type { ServerProcess } from './server-process.ts';

/** Milliseconds of processor time. */
export interface Used {
  readonly server: number;
  readonly database: number;
}

/**
 * What a piece of work takes of the processor, in the server and in its database, without what both take when nobody asks: on a
 * machine that others use too it says more than the clock. Undefined where there is no `/proc`.
 */
export async function processorFor(server: ServerProcess, work: () => Promise<unknown>): Promise<Used | undefined> {
  const idle = await during(server, () => setTimeout(5000));
  const busy = await during(server, work);
  if (idle === undefined || busy === undefined) return undefined;
  const share = busy.ms / idle.ms;
  return { server: busy.server - share * idle.server, database: busy.database - share * idle.database };
}

/** As figures, for each of so many requests. */
export const usedFor = (name: string, used: Used | undefined, requests: number): readonly Measured[] =>
  used === undefined
    ? []
    : [
        figure(`${name}, processor time of the server`, used.server / requests, 'ms'),
        figure(`${name}, processor time of the database`, used.database / requests, 'ms'),
      ];

async function during(server: ServerProcess, work: () => Promise<unknown>) {
  const [before, began] = [usedBy(server), performance.now()];
  await work();
  const [after, ms] = [usedBy(server), performance.now() - began];
  if (before === undefined || after === undefined) return undefined;
  // A process of the database that ended meanwhile is not counted, one that began is from its beginning.
  const all = [...after.database].map(([pid, used]) => used - (before.database.get(pid) ?? 0));
  return { ms, server: after.server - before.server, database: all.reduce((sum, used) => sum + used, 0) };
}

function usedBy({ pid, data }: ServerProcess) {
  const own = timesOf(pid);
  if (own === undefined) return undefined;
  const postmaster = Number(readFileSync(`${data}/postgres/postmaster.pid`, 'utf8').split('\n')[0]);
  const all = readdirSync('/proc').flatMap((name) => {
    const times = timesOf(Number(name));
    return times?.parent === postmaster ? [[Number(name), times.ms] as const] : [];
  });
  return { server: own.ms, database: new Map(all) };
}

/** As `proc(5)` has it: after the name in brackets the parent second, user and system time (in hundredths of a second) 12th and 13th. */
function timesOf(pid: number) {
  try {
    const cells = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { parent: Number(cells[1]), ms: (Number(cells[11]) + Number(cells[12])) * 10 };
  } catch {
    return undefined;
  }
}
