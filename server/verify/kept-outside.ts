import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCheckpoint, type SignedCheckpoint } from '#domain/ledger/checkpoint.ts';
import { tilePath, tileWidth, widthIn } from '#domain/ledger/tile.ts';
import { parseProof } from '#domain/ledger/tlog-proof.ts';
import { leafHash, type TreeHash } from '#domain/ledger/tree.ts';

/** What somebody outside kept of the log: checkpoints, and leaf hashes by their index. */
export interface KeptOutside {
  readonly checkpoints: readonly SignedCheckpoint[];
  readonly known: ReadonlyMap<number, TreeHash>;
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
  const known = await leavesOf(Math.max(...checkpoints.map(({ size }) => size)), read);
  for (const { index, extra } of proofs) if (extra !== undefined) known.set(index, leafHash(extra));
  return { checkpoints, known };
}

/** As many tiles of leaves as were kept; where one is missing, its leaves are simply not known. */
async function leavesOf(size: number, read: ReadTile): Promise<Map<number, TreeHash>> {
  const known = new Map<number, TreeHash>();
  for (let index = 0; index * tileWidth < size; index++) {
    const width = widthIn(size, 0, index);
    const bytes = await read(tilePath({ level: 0, index, width }));
    if (bytes === undefined && known.size === 0) return known;
    for (let i = 0; i * 32 + 32 <= (bytes?.length ?? 0); i++)
      known.set(index * tileWidth + i, bytes?.subarray(i * 32, i * 32 + 32) ?? new Uint8Array());
  }
  return known;
}
