import { type Logger, pino } from 'pino';

/** How much is written: each level with all before it. `info` has one line for every request. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

export type Log = Logger;

/** Where lines go when not to stderr: tests read them. */
export interface LogTo {
  write(line: string): void;
}

/**
 * One JSON line for each thing that happened. A line names routes, counts and places in the program; never what somebody
 * sent, who they are or what they asked for: errors lose their message, which may repeat any of it.
 */
export const openLog = (level: LogLevel = 'error', to: LogTo = process.stderr): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: marksOf, error: marksOf, req: () => undefined, res: () => undefined },
    },
    to,
  );

/** What may be written of an error: its name, its code, and where in the program it came from. */
function marksOf(error: unknown): { readonly name: string; readonly code?: string; readonly where: string } {
  if (!(error instanceof Error)) return { name: typeof error, where: '' };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const where = frames
    .slice(0, 8)
    .map((line) =>
      line.trim().replaceAll(/(?<![^\s(])[^\s(]*\/(?=(server|domain|web|regulations|node_modules)\/)/g, ''),
    )
    .join(' < ');
  return { name: error.name, ...(typeof code === 'string' && { code }), where };
}
