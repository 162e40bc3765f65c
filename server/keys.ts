import { createHmac, hkdfSync } from 'node:crypto';
import { join } from 'node:path';
import { openKeyFolder, readOrMakeKey } from './key-file.ts';
import { openRing, type Ring } from './key-ring.ts';

/** The keys of an installation, from the key folder. Whoever loses it loses the sealed fields and every slip's code. */
export interface Keys {
  /** What seals: the keys of persons are wrapped under it, small things sealed under it. */
  readonly ring: Ring;
  /** A keyed hash, hex, of what must be recognised but never read back: codes, tokens. */
  readonly mark: (purpose: string, text: string) => string;
  /**
   * A blind index, 32 hex digits, with a key of its own: the same text gives the same mark for the same purpose in the same region
   * and for nothing else. 128 bits: a shorter one would find strangers, whose words would have to be opened to tell them apart.
   */
  readonly index: (purpose: string, region: string, text: string) => string;
}

/** `folder`: where the keys are, when they are not in the data folder. */
export function openKeys(data: string, folder = join(data, 'keys')): Keys {
  openKeyFolder(folder);
  const secret = readOrMakeKey(folder, 'server');
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'huiyin', purpose, 32));
  const marking = derive('mark');
  const indexing = readOrMakeKey(folder, 'index');
  return {
    ring: openRing(folder, derive('seal')),
    mark: (purpose, text) => hashed(marking, [purpose, text]),
    index: (purpose, region, text) => hashed(indexing, [purpose, region, text]).slice(0, 32),
  };
}

const hashed = (key: Buffer, parts: readonly string[]): string =>
  createHmac('sha256', key).update(parts.join('\n')).digest('hex');
