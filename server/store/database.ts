import { Pool, types } from 'pg';
import { migrate } from './migrate.ts';
import { startDatabase } from './postgres/start-database.ts';

/** The two ways in: the application's, which cannot change the ledger, and the owner's, for migrations, jobs and checks. */
export interface Database {
  readonly app: Pool;
  readonly owner: Pool;
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
  const { owner, app, close } = connect(started.url);
  const stop = async () => {
    await close();
    await started.stop();
  };
  try {
    return { app, owner, url: started.url, migrated: await migrate(owner), close: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Pools on a database that is already there and migrated. */
export function connect(url: string): Pick<Database, 'app' | 'owner' | 'close'> {
  const owner = new Pool({ connectionString: url, max: 6 });
  const app = new Pool({ connectionString: url, max: 20, options: '-c role=huiyin_app' });
  // A dropped idle connection is replaced by the next query; unheard, it would end the process.
  for (const pool of [owner, app]) {
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
  }
  const close = async () => {
    await Promise.all([app.end(), owner.end()]);
  };
  return { owner, app, close };
}

// bigint counters stay far below 2^53; as text they would be joined instead of added.
types.setTypeParser(types.builtins.INT8, Number);
