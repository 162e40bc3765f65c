import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { accountFor } from '../store/postgres/account.ts';
import { binariesFor } from '../store/postgres/binaries.ts';
import { clusterIn } from '../store/postgres/cluster.ts';
import { claim } from '../store/postgres/owner-lock.ts';
import { stopOrphan } from '../store/postgres/postmaster-file.ts';

/** Removes what a restore, or a try of one, left half-way; a database still running there is stopped first. */
export async function clearWork(work: string): Promise<void> {
  if (!existsSync(work)) return;
  const release = claim(work);
  try {
    if (existsSync(join(work, 'postgres'))) {
      const account = accountFor(join(work, 'postgres'));
      await stopOrphan(clusterIn(work, account, binariesFor(account)), () => undefined);
    }
  } finally {
    release();
  }
  await rm(work, { recursive: true, force: true, maxRetries: 5 });
}
