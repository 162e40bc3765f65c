import { randomBytes } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { dropKey, makeKey, readKey } from './key-file.ts';

/** A key that seals other keys and small things, by the name that stands in all it sealed. */
export interface RingKey {
  readonly id: string;
  readonly bytes: Buffer;
}

/** The keys `seal-<id>` of the key folder. The newest seals; all of them open. */
export interface Ring {
  /** The newest. A key made meanwhile by another process is found within a second. */
  readonly current: () => RingKey;
  /** The key of that id; undefined when it has been retired. Before saying so the folder is read again. */
  readonly find: (id: string) => Buffer | undefined;
  readonly ids: () => readonly string[];
  /** A new one, from now on the current. Those before it keep opening. */
  readonly renew: () => RingKey;
  /** Its file is removed: what is still sealed under it can never be opened again. */
  readonly drop: (id: string) => void;
}

/** The id of what was sealed before there was a ring: derived from the server's secret, which stays for codes. */
export const firstId = '0';

/** How long a process may go on with the keys it knows, ms. Rotation waits for longer before it drops one. */
export const noticedWithin = 1000;

export function openRing(folder: string, first: Buffer): Ring {
  let keys = read(folder, first);
  let mark = markOf(folder);
  let looked = performance.now();
  const again = () => {
    mark = markOf(folder);
    keys = read(folder, first);
  };
  const renew = () => {
    makeKey(folder, `seal-${nextId(keys)}`);
    again();
    return newest(keys);
  };
  const current = () => {
    if (performance.now() - looked > noticedWithin) {
      looked = performance.now();
      if (markOf(folder) !== mark) again();
    }
    return newest(keys);
  };
  const find = (id: string) => {
    if (!keys.has(id)) again();
    return keys.get(id);
  };
  const drop = (id: string) => {
    dropKey(folder, `seal-${id}`);
    again();
  };
  if (keys.size === 1) renew();
  return { current, find, ids: () => [...keys.keys()], renew, drop };
}

/** By id, oldest first: ids begin with their place in the order of making. */
function read(folder: string, first: Buffer): ReadonlyMap<string, Buffer> {
  const ids = readdirSync(folder)
    .flatMap((name) => /^seal-(\d+-[0-9a-f]{6})$/.exec(name)?.[1] ?? [])
    .sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  return new Map([[firstId, first], ...ids.map((id) => [id, readKey(folder, `seal-${id}`)] as const)]);
}

function newest(keys: ReadonlyMap<string, Buffer>): RingKey {
  const [id, bytes] = [...keys].at(-1) ?? [];
  if (id === undefined || bytes === undefined) throw new Error('A ring has at least its first key');
  return { id, bytes };
}

/** Never an id that was there before, even where an older copy of the folder was brought back: hence the random part. */
const nextId = (keys: ReadonlyMap<string, Buffer>): string =>
  `${Math.max(...[...keys.keys()].map(placeOf)) + 1}-${randomBytes(3).toString('hex')}`;

const placeOf = (id: string): number => Number.parseInt(id, 10);

const markOf = (folder: string): string => String(statSync(folder, { bigint: true }).mtimeNs);
