import type { Lang } from '#domain/words/lang.ts';

/** 0 done, 1 found wrong, 2 bad use. */
export type ExitCode = 0 | 1 | 2;

/** Where a verb's words go: results to `out`, progress and complaints to `log`. */
export interface Console {
  readonly lang: Lang;
  readonly out: (line: string) => void;
  readonly log: (line: string) => void;
}

/** One verb of the command line. */
export interface Verb {
  /** How it is written: `import FILE --as NAME`. */
  readonly usage: string;
  readonly help: Readonly<Record<Lang, string>>;
  readonly run: (args: readonly string[], console: Console) => Promise<ExitCode> | ExitCode;
}

/** Bad use, told with what to do instead. */
export class BadUse extends Error {}

/** Chinese, unless the terminal speaks English. */
export function langFrom(env: Readonly<Record<string, string | undefined>>): Lang {
  return /^en/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'zh';
}
