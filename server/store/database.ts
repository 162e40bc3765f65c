import { Socket } from 'node:net';
import { join } from 'node:path';
import { Pool, types } from 'pg';
import { openKeyFolder, readOrMakeKey } from '../key-file.ts';
import { appAddress, asApp, loginFrom } from './app-login.ts';
import { migrate } from './migrate.ts';
import { startDatabase, type Where } from './postgres/start-database.ts';

/** The two ways in: the application's, which cannot change the ledger, and the owner's, for migrations, jobs and checks. */
export interface Database {
  readonly app: Pool;
  readonly owner: Pool;
  /** One connection that is asked nothing but whether there is a database. */
  readonly beat: Pool;
  /** Hangs up on every connection, for a database that does not answer and does not hang up: whoever waits for it is told so. */
  readonly cut: () => void;
  /** The owner's connection string. */
  readonly url: string;
  /** Migrations run at this opening. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
}

/** A database to open; `appUrl`: where the application is to sign in, when it is not to make itself a role. */
export type Opening = Where & { readonly appUrl?: string };

/** Opens the embedded PostgreSQL in `data`, or the server at `url`, with all migrations run. */
export async function openDatabase(opening: Opening): Promise<Database> {
  const started = await startDatabase(opening);
  try {
    const { migrated, address } = await prepare(started.url, opening);
    const { close, ...ways } = connect(started.url, address);
    const stop = async () => {
      await close();
      await started.stop();
    };
    return { ...ways, url: started.url, migrated, close: stop };
  } catch (error) {
    await started.stop();
    throw error;
  }
}

async function prepare(url: string, opening: Opening): Promise<{ migrated: readonly string[]; address: string }> {
  const owner = new Pool({ connectionString: url, max: 1 });
  listenTo(owner);
  try {
    return { migrated: await migrate(owner), address: await wayIn(owner, url, opening) };
  } finally {
    await owner.end();
  }
}

/** Where the application signs in; as the owner only where nothing else can be, and then it is said. */
async function wayIn(
  owner: Pool,
  url: string,
  { data, keys = join(data, 'keys'), appUrl, log }: Opening,
): Promise<string> {
  if (appUrl !== undefined) return appUrl;
  openKeyFolder(keys);
  const address = await appAddress(owner, url, loginFrom(readOrMakeKey(keys, 'server')));
  if (address === undefined)
    log?.(
      '注意:程序只能以数据库所有者的身份登录(它不能建立登录角色,或服务器不让该角色进来)。请让管理员建一个属于 huiyin_app 的登录角色,写进 HUIYIN_APP_URL。 Note: the application signs in as the owner of the database, which may make no role, or whose role is not let in. Have a login role made that is a member of huiyin_app, and set HUIYIN_APP_URL to it.',
    );
  return address ?? url;
}

/** Milliseconds: how long a request waits for a connection, a statement may run, and the beat for its answer. */
export const patience = { connection: 10_000, statement: 120_000, beat: 5000, close: 5000 } as const;

/** Pools on a database that is already there and migrated; `appUrl`: where the application signs in. */
export function connect(url: string, appUrl = url): Pick<Database, 'app' | 'owner' | 'beat' | 'cut' | 'close'> {
  const sockets = new Set<Socket>();
  const stream = () => {
    const socket = new Socket();
    sockets.add(socket);
    return socket.once('close', () => sockets.delete(socket));
  };
  const way = { connectionString: url, keepAlive: true, stream };
  const appWay = { ...way, connectionString: appUrl };
  const owner = new Pool({ ...way, max: 8 });
  const limits = `${asApp} -c statement_timeout=${patience.statement}`;
  const app = new Pool({ ...appWay, max: 20, options: limits, connectionTimeoutMillis: patience.connection });
  const beat = new Pool({ ...way, max: 1, connectionTimeoutMillis: patience.beat, query_timeout: patience.beat });
  const pools = [owner, app, beat];
  for (const pool of pools) listenTo(pool);
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const close = async () => {
    const late = setTimeout(cut, patience.close);
    await Promise.all(pools.map((pool) => pool.end()));
    clearTimeout(late);
  };
  return { owner, app, beat, cut, close };
}

/** A dropped idle connection is replaced by the next query; unheard, it would end the process. */
function listenTo(pool: Pool): void {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
}

// bigint counters stay far below 2^53; as text they would be joined instead of added.
types.setTypeParser(types.builtins.INT8, Number);
