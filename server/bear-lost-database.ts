import { outOfReach } from './http/out-of-reach.ts';
import type { Log } from './log.ts';

/**
 * The job queue leaves promises unheard when the database goes away under it. That must not end a server that will have its
 * database back in a moment; its workers are started again. Everything else that nobody hears still ends the process.
 */
export function bearLostDatabase(log: Log): void {
  process.on('unhandledRejection', (error) => {
    if (outOfReach(error) === undefined) throw error;
    log.warn({ error }, 'unheard');
  });
}
