import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Keys derived from one secret in `<data>/keys`. Whoever loses it loses the sealed fields and every slip's code. */
export interface Keys {
  /** For sealing personal fields: 32 bytes. */
  readonly seal: Buffer;
  /** A keyed hash, hex, of what must be recognised but never read back: codes, tokens. */
  readonly mark: (purpose: string, text: string) => string;
}

export async function openKeys(data: string): Promise<Keys> {
  const folder = join(data, 'keys');
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  const secret = Buffer.from(await readOrMake(join(folder, 'server')), 'hex');
  return keysFrom(secret);
}

function keysFrom(secret: Buffer): Keys {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'huiyin', purpose, 32));
  const marking = derive('mark');
  return {
    seal: derive('seal'),
    mark: (purpose, text) => createHmac('sha256', marking).update(`${purpose}\n${text}`).digest('hex'),
  };
}

/** Two first starts at once: `wx` lets one write, the other reads what it wrote. */
async function readOrMake(path: string): Promise<string> {
  const read = () => readFile(path, 'utf8').then((text) => text.trim());
  try {
    return await read();
  } catch {
    await writeFile(path, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' }).catch(() => undefined);
    return read();
  }
}
