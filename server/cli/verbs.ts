import type { Verb } from './verb.ts';

/** Every verb, one line each. A verb is loaded when it is called. */
export const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  start: async () => (await import('./start.ts')).start,
  import: async () => (await import('./import.ts')).importFile,
  figures: async () => (await import('./figures.ts')).figuresVerb,
  train: async () => (await import('./train.ts')).train,
  suggest: async () => (await import('./suggest.ts')).suggest,
  topics: async () => (await import('./topics.ts')).topics,
  verify: async () => (await import('./verify.ts')).verifyAll,
  'rotate-keys': async () => (await import('./rotate-keys.ts')).rotateKeysVerb,
  scrub: async () => (await import('./scrub.ts')).scrubVerb,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restoreVerb,
  'log-key': async () => (await import('./log-key.ts')).logKey,
  witness: async () => (await import('./witness.ts')).witness,
  'db-url': async () => (await import('./db-url.ts')).dbUrl,
  'print-regulations': async () => (await import('./print-regulations.ts')).printAll,
  'print-may': async () => (await import('./print-may.ts')).printMayVerb,
  bench: async () => (await import('./bench.ts')).bench,
};
