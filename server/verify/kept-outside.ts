import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCheckpoint, type SignedCheckpoint } from '#domain/ledger/checkpoint.ts';
import { tilePath, tileWidth, widthIn } from '#domain/ledger/tile.ts';
import { parseProof } from '#domain/ledger/tlog-proof.ts';
import { leafHash, type TreeHash } from '#domain/ledger/tree.ts';
import type { KnownLeaves } from '#domain/ledger/verify-log.ts';

/** What somebody outside kept of the log: checkpoints, and leaf hashes by their index. */
export interface KeptOutside {
  readonly checkpoints: readonly SignedCheckpoint[];
  readonly known: KnownLeaves;
}

/** From a checkpoint or proof in a file, a folder of them with the tiles beside, or an address. Undefined when there is no checkpoint. */
export async function keptOutside(source: string): Promise<KeptOutside | undefined> {
  if (/^https?:/.test(source)) return fromAddress(source);
  if (!existsSync(source)) return undefined;
  if (!(await stat(source)).isDirectory())
    return keptIn([await readFile(source, 'utf8')], () => Promise.resolve(undefined));
  const names = (await readdir(source)).filter((name) => /^checkpoint|\.tlog-proof$/.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join(source, name), 'utf8')));
  return keptIn(texts, (path) => readFile(join(source, 'tile', path)).catch(() => undefined));
}

async function fromAddress(source: string): Promise<KeptOutside | undefined> {
  const prefix = source.replace(/\/checkpoint$/, '');
  const response = await ask(source);
  return keptIn([response.ok ? await response.text() : ''], async (path) => {
    const tile = source === prefix ? undefined : await ask(`${prefix}/tile/${path}`);
    return tile?.ok ? Buffer.from(await tile.arrayBuffer()) : undefined;
  });
}

/** What is kept is kept at the address that was named: nobody is followed elsewhere. */
const ask = (address: string): Promise<Response> =>
  fetch(address, { redirect: 'error', signal: AbortSignal.timeout(30_000) });

type ReadTile = (path: string) => Promise<Buffer | undefined>;

async function keptIn(texts: readonly string[], read: ReadTile): Promise<KeptOutside | undefined> {
  const proofs = texts.flatMap((text) => parseProof(text) ?? []);
  const messages = [...texts, ...proofs.map(({ checkpoint }) => checkpoint)];
  const checkpoints = messages.flatMap((text) => parseCheckpoint(text) ?? []);
  if (checkpoints.length === 0) return undefined;
  const proved = new Map<number, TreeHash>();
  for (const { index, extra } of proofs) if (extra !== undefined) proved.set(index, leafHash(extra));
  const tiles = await tilesOf(Math.max(...checkpoints.map(({ size }) => size)), read);
  return { checkpoints, known: leavesIn(tiles, proved) };
}

/** As many tiles of leaves as were kept, by their place; where one is missing, its leaves are simply not known. */
async function tilesOf(size: number, read: ReadTile): Promise<ReadonlyMap<number, Buffer>> {
  const tiles = new Map<number, Buffer>();
  for (let index = 0; index * tileWidth < size; index++) {
    const width = widthIn(size, 0, index);
    const bytes = await read(tilePath({ level: 0, index, width }));
    if (bytes === undefined && tiles.size === 0) return tiles;
    if (bytes !== undefined) tiles.set(index, bytes);
  }
  return tiles;
}

/** Left in their tiles, 32 bytes each: of a million leaves a map would take many times that. */
function leavesIn(tiles: ReadonlyMap<number, Buffer>, proved: ReadonlyMap<number, TreeHash>): KnownLeaves {
  const inTile = (index: number): TreeHash | undefined => {
    const at = (index % tileWidth) * 32;
    const found = tiles.get(Math.floor(index / tileWidth))?.subarray(at, at + 32);
    return found?.length === 32 ? found : undefined;
  };
  const more = [...proved.keys()].filter((index) => inTile(index) === undefined).length;
  const size = [...tiles.values()].reduce((sum, { length }) => sum + Math.floor(length / 32), more);
  return { size, get: (index) => proved.get(index) ?? inTile(index) };
}
