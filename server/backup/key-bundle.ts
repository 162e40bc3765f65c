import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { trouble } from '../store/postgres/trouble.ts';
import { decrypt, encrypt, writeWhole } from './parts.ts';
import type { RecoveryKey } from './recovery-key.ts';

/** Files of the keys folder by name, base64. */
export type Bundle = Readonly<Record<string, string>>;

const place = (folder: string): string => join(folder, 'keys.age');

/** The server's keys as they are now. */
export async function keysNow(keys: string): Promise<Bundle> {
  const files = (await readdir(keys, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).filter((path) => !path.endsWith('.new'));
  const read = paths.map(async (path) => [path.slice(keys.length + 1), await readFile(path, 'base64')] as const);
  return Object.fromEntries(await Promise.all(read));
}

/**
 * Keeps them once in a folder of backups and not once in each. A key that is no longer in use stays as long as a backup is kept that
 * was made with it (`needed`).
 */
export async function keepKeys(
  folder: string,
  now: Bundle,
  needed: ReadonlySet<string>,
  key: RecoveryKey,
): Promise<void> {
  // Only where there is none yet: keys that cannot be read are not thrown away, older backups need them.
  const before = existsSync(place(folder)) ? await readKeys(folder, key) : {};
  const stay = Object.entries(before).filter(([name]) => needed.has(name));
  const text = JSON.stringify({ ...Object.fromEntries(stay), ...now });
  const bytes = await encrypt(key, Buffer.from(JSON.stringify({ text, mac: key.mac(text) })));
  await writeWhole(place(folder), bytes);
}

export async function readKeys(folder: string, key: RecoveryKey): Promise<Bundle> {
  try {
    const opened = Buffer.from(await decrypt(key, await readFile(place(folder)))).toString();
    const { text, mac } = JSON.parse(opened) as { text: string; mac: string };
    if (key.mac(text) === mac) return JSON.parse(text) as Bundle;
  } catch {
    // Missing, cut off or of another key: all the same to whoever restores.
  }
  throw trouble(
    `备份中的服务器密钥打不开、缺失或被改动:${place(folder)}。`,
    `The server's keys in the backup are missing, altered or do not open: ${place(folder)}.`,
  );
}

/** Puts them into an empty keys folder. One that is there and differs is somebody else's, and is left alone. */
export async function putKeys(keys: string, bundle: Bundle): Promise<void> {
  const there = await readFile(join(keys, 'server'), 'base64').catch(() => undefined);
  if (there !== undefined && there !== bundle.server)
    throw trouble(
      `${keys} 里已有另一套密钥,不覆盖。请换一个空的数据目录(HUIYIN_DATA 或 --into)。`,
      `There are other keys in ${keys}; they are not overwritten. Choose an empty data folder (HUIYIN_DATA or --into).`,
    );
  for (const [name, content] of Object.entries(bundle)) {
    await mkdir(dirname(join(keys, name)), { recursive: true, mode: 0o700 });
    await writeFile(join(keys, name), Buffer.from(content, 'base64'), { mode: 0o600 });
  }
}
