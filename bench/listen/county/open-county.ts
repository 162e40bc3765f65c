import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codesVersion } from '#domain/search/matter-codes.ts';
import { newData, remove, type ServerProcess, startServer } from '../../server-process.ts';
import { fillCounty } from './fill-county.ts';

/** A filled county with its server. */
export interface County {
  readonly server: ServerProcess;
  readonly size: number;
  /** How much was said in all. */
  readonly bytes: number;
  close(): Promise<void>;
}

/**
 * A county with so many matters. HUIYIN_BENCH_KEEP names a folder in which it is kept: filled at the first run, found full at
 * the next; without it the county is thrown away afterwards.
 */
export async function openCounty(size: number): Promise<County> {
  const kept = process.env.HUIYIN_BENCH_KEEP;
  const data = kept === undefined ? await newData() : join(kept, `county-${size}-${codesVersion}`);
  mkdirSync(data, { recursive: true });
  const note = join(data, 'filled.json');
  const isFull = existsSync(note);
  if (!isFull && existsSync(join(data, 'postgres'))) throw new Error(`${data} was left half filled: remove it`);
  const server = await startServer(data);
  const close = async () => {
    await server.stop();
    if (kept === undefined) await remove(data);
  };
  try {
    const bytes = isFull ? Number(readFileSync(note, 'utf8')) : await fillCounty(server, size);
    if (!isFull) writeFileSync(note, String(bytes));
    return { server, size, bytes, close };
  } catch (error) {
    await close();
    throw error;
  }
}
