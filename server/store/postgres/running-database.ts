import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ownerUrl } from './password.ts';
import { runningOn } from './postmaster-file.ts';

/** The owner's connection string of the database running on a data folder now, or undefined. Starts nothing. */
export function runningDatabase(data: string): string | undefined {
  try {
    const folder = realpathSync(data);
    const server = runningOn(join(folder, 'postgres'));
    return server?.status === 'ready' ? ownerUrl(folder, server.port) : undefined;
  } catch {
    return undefined;
  }
}
