import { Socket } from 'node:net';
import { Pool, types } from 'pg';
import { migrate } from './migrate.ts';
import { startDatabase } from './postgres/start-database.ts';

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

/** Opens the embedded PostgreSQL in `data`, or the server at `url`, with all migrations run. */
export async function openDatabase(config: {
  data: string;
  url?: string;
  log?: (line: string) => void;
}): Promise<Database> {
  const started = await startDatabase(config);
  const { close, ...ways } = connect(started.url);
  const stop = async () => {
    await close();
    await started.stop();
  };
  try {
    return { ...ways, url: started.url, migrated: await migrate(ways.owner), close: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Milliseconds: how long a request waits for a connection, a statement may run, and the beat for its answer. */
const patience = { connection: 10_000, statement: 120_000, beat: 5000, close: 5000 } as const;

/** Pools on a database that is already there and migrated. */
export function connect(url: string): Pick<Database, 'app' | 'owner' | 'beat' | 'cut' | 'close'> {
  const sockets = new Set<Socket>();
  const stream = () => {
    const socket = new Socket();
    sockets.add(socket);
    return socket.once('close', () => sockets.delete(socket));
  };
  const way = { connectionString: url, keepAlive: true, stream };
  const owner = new Pool({ ...way, max: 8 });
  const limits = `-c role=huiyin_app -c statement_timeout=${patience.statement}`;
  const app = new Pool({ ...way, max: 20, options: limits, connectionTimeoutMillis: patience.connection });
  const beat = new Pool({ ...way, max: 1, connectionTimeoutMillis: patience.beat, query_timeout: patience.beat });
  const pools = [owner, app, beat];
  // A dropped idle connection is replaced by the next query; unheard, it would end the process.
  for (const pool of pools) {
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
  }
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

// bigint counters stay far below 2^53; as text they would be joined instead of added.
types.setTypeParser(types.builtins.INT8, Number);
