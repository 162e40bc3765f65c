import { type PublicKey, parseVkey, signs } from '#domain/ledger/note.ts';

/** A body that does not run this server and signs that the log only grows. */
export interface Witness {
  /** Its submission prefix, without a slash at the end. */
  readonly url: string;
  readonly key: PublicKey;
}

/** Where the log's checkpoints go, so that somebody else has them. */
export interface LogSettings {
  /** A folder, best on another machine: checkpoints and tiles as any web server can serve them. */
  readonly folder: string | undefined;
  readonly mail: readonly string[];
  readonly hooks: readonly string[];
  readonly witnesses: readonly Witness[];
}

/** From HUIYIN_CHECKPOINTS, HUIYIN_CHECKPOINT_MAIL, HUIYIN_CHECKPOINT_HOOKS (lists) and HUIYIN_WITNESSES (`url vkey; url vkey`). */
export function logSettingsFrom(env: Readonly<Record<string, string | undefined>>): LogSettings {
  return {
    folder: env.HUIYIN_CHECKPOINTS || undefined,
    mail: listIn(env.HUIYIN_CHECKPOINT_MAIL),
    hooks: listIn(env.HUIYIN_CHECKPOINT_HOOKS),
    witnesses: (env.HUIYIN_WITNESSES ?? '')
      .split(';')
      .filter((one) => one.trim() !== '')
      .map(witnessFrom),
  };
}

const listIn = (list = ''): readonly string[] => list.split(/[,;\s]+/).filter((one) => one !== '');

function witnessFrom(words: string): Witness {
  const [url = '', vkey = ''] = words.trim().split(/\s+/);
  const key = parseVkey(vkey);
  if (URL.canParse(url) && key?.kind === signs.cosignature) return { url: url.replace(/\/$/, ''), key };
  throw new Error(`HUIYIN_WITNESSES 写得不对 cannot be read: ${url} ${vkey}`);
}
