import { lastRuns } from '../backup/runs.ts';
import { smallestIn } from '../figures/compute.ts';
import type { House } from '../house.ts';
import { diskRoom } from './disk-room.ts';

/** One figure of the moment. `read` may give several, told apart by labels, or none when there is nothing to say. */
export interface GaugeLine {
  readonly name: string;
  readonly help: string;
  readonly read: (house: House) => Promise<number | undefined | readonly Labelled[]>;
}

interface Labelled {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Everything `/metrics` reads at the moment it is asked; a new figure is a new line. */
export const gauges: readonly GaugeLine[] = [
  count('huiyin_matters_open', 'Matters not ended', 'from matter where region = $1 and not ended'),
  count(
    'huiyin_matters_late',
    'Open matters past their nearest term',
    'from matter where region = $1 and not ended and due < now()',
  ),
  {
    name: 'huiyin_matters_open_by_procedure',
    help: 'Matters not ended, of procedures with so many that they speak of nobody; never of what is set apart',
    read: async ({ db, region, world }) => {
      const sql = `select procedure, count(*) as n from matter where region = $1 and not ended and not apart
                   group by procedure having count(*) >= $2`;
      const { rows } = await db.query<{ procedure: string; n: number }>(sql, [region, smallestIn(await world())]);
      return rows.map(({ procedure, n }) => ({ labels: { procedure }, value: n }));
    },
  },
  count('huiyin_outbox_waiting', 'Consequences of acts not yet handed to the jobs', 'from outbox where region = $1'),
  age('huiyin_outbox_oldest_seconds', 'Age of the oldest of them', 'min(at) from outbox where region = $1'),
  count(
    'huiyin_messages_waiting',
    'Messages to people not yet sent',
    "from message where region = $1 and state = 'waiting'",
  ),
  age(
    'huiyin_message_oldest_seconds',
    'Age of the oldest of them',
    "min(at) from message where region = $1 and state = 'waiting'",
  ),
  {
    name: 'huiyin_checkpoint_age_seconds',
    help: 'How long ago the newest checkpoint that arrived outside, or that a witness signed, was made; left out until there is one',
    read: async ({ db, region }) => {
      const sql = `select max(at) as at from (select at from log_sending where region = $1 and state = 'sent'
                   union all select at from log_witness where region = $1 and detail is null) outside`;
      const at = (await db.query<{ at: Date | null }>(sql, [region])).rows[0]?.at;
      return at ? (Date.now() - at.getTime()) / 1000 : undefined;
    },
  },
  count('huiyin_log_waiting', 'Entries not yet in the public log', 'from log_waiting where region = $1'),
  age(
    'huiyin_clock_late_seconds',
    'How long the clock that should have rung first has been due',
    'min(ring) from matter where region = $1 and ring <= now()',
  ),
  {
    name: 'huiyin_jobs',
    help: 'Jobs by what becomes of them',
    read: async ({ watch }) => {
      const { waiting, failing, setAside } = await watch.jobs.counts();
      const all = { waiting, failing, 'set-aside': setAside };
      return Object.entries(all).map(([state, value]) => ({ labels: { state }, value }));
    },
  },
  {
    name: 'huiyin_job_oldest_seconds',
    help: 'How long the oldest job that could run has waited',
    read: async ({ watch }) => (await watch.jobs.counts()).oldest,
  },
  {
    name: 'huiyin_connections',
    help: 'Connections to the database, and requests in line for one',
    read: ({ db }) =>
      Promise.resolve(
        Object.entries({ open: db.totalCount, idle: db.idleCount, 'in-line': db.waitingCount }).map(
          ([state, value]) => ({
            labels: { state },
            value,
          }),
        ),
      ),
  },
  {
    name: 'huiyin_wait_seconds',
    help: 'How long a question to the database takes just now; requests are turned away by it',
    read: ({ watch }) => Promise.resolve(watch.pulse.wait() / 1000),
  },
  {
    name: 'huiyin_disk_free_bytes',
    help: 'Free on the disk of the data folder',
    read: async ({ watch }) => (watch.folder === undefined ? undefined : diskRoom(watch.folder)),
  },
  {
    name: 'huiyin_backup_age_seconds',
    help: 'How long ago the last backup of each kind, and the last drill of a restore, went well',
    read: async ({ db, region }) =>
      (await lastRuns(db, region))
        .filter(({ ok }) => ok)
        .map(({ kind, at }) => ({ labels: { kind }, value: (Date.now() - at.getTime()) / 1000 })),
  },
  {
    name: 'huiyin_clock_jump_seconds',
    help: 'By how much the clock of the machine jumped, while nothing rings for it; else 0',
    read: ({ watch }) => Promise.resolve((watch.clock.jumped() ?? 0) / 1000),
  },
];

function count(name: string, help: string, sql: string): GaugeLine {
  const read = async ({ db, region }: House) =>
    (await db.query<{ n: number }>(`select count(*) as n ${sql}`, [region])).rows[0]?.n;
  return { name, help, read };
}

/** Nothing waiting is nothing old. */
function age(name: string, help: string, sql: string): GaugeLine {
  const read = async ({ db, region }: House) => {
    const { rows } = await db.query<{ at: Date | null }>(`select ${sql.replace(/^(\S+)/, '$1 as at')}`, [region]);
    const at = rows[0]?.at;
    return at ? Math.max(0, (Date.now() - at.getTime()) / 1000) : 0;
  };
  return { name, help, read };
}
