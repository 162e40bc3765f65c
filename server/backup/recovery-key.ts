import { createHmac, hkdfSync } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { trouble } from '../store/postgres/trouble.ts';

/** One line, `AGE-SECRET-KEY-1…`, that opens every backup of a county: to be printed and locked away. */
export interface RecoveryKey {
  readonly identity: string;
  /** To whom backups are encrypted, `age1…`: no secret. */
  readonly recipient: string;
  /** The name a piece of data is kept under, hex. Keyed: a name tells nobody what the piece holds. */
  readonly nameOf: (piece: Buffer) => string;
  /** Shows that what carries it was written by somebody who has this key, hex. */
  readonly mac: (text: string) => string;
}

/** The county's own, made when it is first asked for; `isNew` then. A copy is put where it outlives the data folder. */
export async function ownRecoveryKey(keys: string, folder = copies()): Promise<RecoveryKey & { isNew: boolean }> {
  const path = join(keys, 'recovery-key');
  const kept = await lineIn(path);
  if (kept === undefined) {
    await mkdir(keys, { recursive: true, mode: 0o700 });
    await writeFile(path, `${await generateX25519Identity()}\n`, { mode: 0o600, flag: 'wx' }).catch(() => undefined);
  }
  const key = await recoveryKeyFrom(kept ?? (await readFile(path, 'utf8')).trim());
  await copyTo(folder, key).catch(() => undefined);
  return { ...key, isNew: kept === undefined };
}

/** The key a backup for `recipient` was made with: in the file named, in the keys already there, or in the copies of this user. */
export async function findRecoveryKey(
  recipient: string,
  { file, keys, folder = copies() }: { readonly file?: string; readonly keys: string; readonly folder?: string },
): Promise<RecoveryKey> {
  const places = file === undefined ? [join(keys, 'recovery-key'), join(folder, recipient)] : [file];
  for (const place of places) {
    const line = await lineIn(place);
    const key = line === undefined ? undefined : await recoveryKeyFrom(line).catch(() => undefined);
    if (key?.recipient === recipient) return key;
  }
  throw trouble(
    `打不开备份:没有它的恢复钥匙(${places.join('、')})。请用 --key 文件 指明那一行 AGE-SECRET-KEY-1…(首次备份时打印、锁在保险柜里的那张纸)。`,
    `The backup cannot be opened: its recovery key is not here (${places.join(', ')}). Name the file with the line AGE-SECRET-KEY-1… by --key FILE (printed and locked away at the first backup).`,
  );
}

async function recoveryKeyFrom(identity: string): Promise<RecoveryKey> {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', identity, 'huiyin-backup', purpose, 32));
  const [names, macs] = [derive('names'), derive('macs')];
  return {
    identity,
    recipient: await identityToRecipient(identity),
    nameOf: (piece) => createHmac('sha256', names).update(piece).digest('hex').slice(0, 40),
    mac: (text) => createHmac('sha256', macs).update(text).digest('hex'),
  };
}

/** Beside no backup and in no data folder: the commonest accident is to lose only the data. */
const copies = (): string => join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'huiyin', 'recovery');

async function copyTo(folder: string, { identity, recipient }: RecoveryKey): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, recipient), `${identity}\n`, { mode: 0o600, flag: 'wx' });
}

const lineIn = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').then(
    (text) => /AGE-SECRET-KEY-1\w+/.exec(text)?.[0],
    () => undefined,
  );
