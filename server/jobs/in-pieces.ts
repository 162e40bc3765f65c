import type { JobHelpers } from 'graphile-worker';
import { outOfReach } from '../http/out-of-reach.ts';

/**
 * A job that carries many things in the list `name`. When it fails, each becomes a job of its own: one that cannot be done holds
 * up no other, and only that one is set aside in the end. A database that went away is nobody's fault among them: then all wait together.
 */
export function inPieces<T>(name: string, work: (all: readonly T[]) => Promise<void>) {
  return async (payload: unknown, { job, addJob }: JobHelpers): Promise<void> => {
    const all = (payload as Readonly<Record<string, readonly T[]>>)[name] ?? [];
    if (all.length <= 1) return work(all);
    try {
      await work(all);
    } catch (error) {
      if (outOfReach(error) === 'database-gone') throw error;
      for (const one of all) await addJob(job.task_identifier, { [name]: [one] }, { maxAttempts: job.max_attempts });
    }
  };
}
