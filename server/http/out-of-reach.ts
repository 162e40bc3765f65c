import type { ProblemName } from './problem.ts';

/** What passes by itself: the caller can only wait. All but the last they did nothing to cause. */
export type Passing = Extract<ProblemName, 'busy' | 'database-gone' | 'disk-full' | 'too-many-here'>;

/** By the codes of PostgreSQL and of the operating system. */
const byCode: readonly (readonly [RegExp, Passing])[] = [
  [/^(53100|ENOSPC|EDQUOT)$/, 'disk-full'],
  // Too many connections, out of memory, a statement that took too long, a lock never got.
  [/^(53\w{3}|57014|55P03)$/, 'busy'],
  // No connection, shut down, crashed, starting up, only to be read, a disk that fails.
  [/^(08\w{3}|57P0\w|25006|58\w{3}|XX001|XX002|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/, 'database-gone'],
];

/** Why an error of the database will pass by itself; undefined for every other. */
export function outOfReach(error: unknown): Passing | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return byCode.find(([pattern]) => pattern.test(code))?.[1];
  if (/^timeout exceeded when trying to connect/.test(error.message)) return 'busy';
  return /^(Connection terminated|Query read timeout|Client has encountered a connection error)/.test(error.message)
    ? 'database-gone'
    : undefined;
}
