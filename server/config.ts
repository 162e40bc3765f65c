import { join, resolve } from 'node:path';
import { type ChannelSettings, channelsFrom } from './channels/settings.ts';
import { type LogLevel, type LogTo, logLevels } from './log.ts';

export interface Config {
  readonly port: number;
  /** Absolute folder for keys and the embedded database. */
  readonly data: string;
  /** Absolute folder for the keys, kept apart from the data; absent: `keys` in the data folder. */
  readonly keys?: string;
  /** A PostgreSQL server instead of the embedded one. */
  readonly url?: string;
  /** Where the application signs in to that server, as a role that is a member of huiyin_app; absent: it makes itself one. */
  readonly appUrl?: string;
  /** Where the server backs up to every night, and how many backups stay; absent: whoever runs it sees to that. */
  readonly backup?: { readonly folder: string; readonly keep: number };
  /** The folder in which the embedded database's log is kept, so that any moment can be come back to. */
  readonly archive?: string;
  /** Load the demonstration county into empty data. */
  readonly demo: boolean;
  /** False: the demonstration county with its posts and sign-ins, but nothing said in it yet. For tests. */
  readonly stories?: boolean;
  /** False: what the first search needs is built by that search, not before it. For tests, of which most search nothing. */
  readonly warm?: boolean;
  /** `host:port` of the office's own network that may be told of acts; without it only the public internet may. */
  readonly inside?: readonly string[];
  /** Another clock than the wall's, RFC 3339 at +08:00: tests let terms run out with it. */
  readonly now?: () => string;
  /** How the county writes and is written to; absent: not at all. */
  readonly channels?: ChannelSettings;
  /** What is written of what happens; absent: what breaks, on stderr. */
  readonly log?: { readonly level: LogLevel; readonly to?: LogTo };
  /** Whoever shows it may read the figures of `/metrics` from elsewhere; absent: this machine alone. */
  readonly metricsKey?: string;
}

/** Where the keys lie. */
export const keyFolderOf = ({ data, keys }: Pick<Config, 'data' | 'keys'>): string => keys ?? join(data, 'keys');

/** Settings from the environment: PORT, HUIYIN_DATA, HUIYIN_KEYS, HUIYIN_BACKUP, HUIYIN_BACKUP_KEEP, HUIYIN_WAL_ARCHIVE, DATABASE_URL, HUIYIN_APP_URL, HUIYIN_DEMO=0, HUIYIN_INSIDE, HUIYIN_LOG, HUIYIN_METRICS_KEY, and those of the channels. */
export function configFrom(env: Readonly<Record<string, string | undefined>>): Config {
  const port = Number(env.PORT || 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT 不是端口号 is no port: ${env.PORT}`);
  const inside = (env.HUIYIN_INSIDE ?? '').split(/[,\s]+/).filter((one) => one !== '');
  const demo = env.HUIYIN_DEMO !== '0';
  const folders = {
    data: resolve(env.HUIYIN_DATA || './data'),
    ...(env.HUIYIN_KEYS && { keys: resolve(env.HUIYIN_KEYS) }),
  };
  const base = { port, ...folders, ...backupsFrom(env), demo, inside, channels: channelsFrom(env) };
  const key = env.HUIYIN_METRICS_KEY;
  const config = { ...base, log: { level: levelIn(env.HUIYIN_LOG || 'info') }, ...(key && { metricsKey: key }) };
  const appUrl = env.HUIYIN_APP_URL;
  return env.DATABASE_URL ? { ...config, url: env.DATABASE_URL, ...(appUrl && { appUrl }) } : config;
}

function levelIn(given: string): LogLevel {
  const level = logLevels.find((one) => one === given);
  if (level !== undefined) return level;
  throw new Error(`HUIYIN_LOG ${given}：请用 use one of ${logLevels.join(', ')}`);
}

/** Backups that stay when nothing is said: a month of nights. */
export const usualKeep = 30;

function backupsFrom(env: Readonly<Record<string, string | undefined>>): Pick<Config, 'backup' | 'archive'> {
  const keep = Number(env.HUIYIN_BACKUP_KEEP || usualKeep);
  if (!Number.isInteger(keep) || keep < 1)
    throw new Error(`HUIYIN_BACKUP_KEEP 应为份数 is no number of backups: ${env.HUIYIN_BACKUP_KEEP}`);
  const [folder, archive] = [env.HUIYIN_BACKUP, env.HUIYIN_WAL_ARCHIVE];
  return {
    ...(folder && { backup: { folder: resolve(folder), keep } }),
    ...(archive && { archive: resolve(archive) }),
  };
}
