import { parentPort, workerData } from 'node:worker_threads';
import { Unzip, UnzipInflate, type Zippable, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';

/** What a workbook may hold unpacked, bytes: far more than any register, far less than what ends a machine. */
const most = 96 * 1024 * 1024;
/** Parts of a workbook that are read. */
const read = /\.(xml|rels)$/;

const { bytes } = workerData as { readonly bytes: Uint8Array };
parentPort?.postMessage(await readSheet(Buffer.from(zipSync(unpack(bytes), { level: 0 }))));

/** The parts of a workbook, unpacked piece by piece so that a bomb is found while it goes off, whatever its headings say of its size. */
function unpack(packed: Uint8Array): Zippable {
  const parts: Record<string, Uint8Array> = {};
  let size = 0;
  const unzip = new Unzip((file) => {
    if (!read.test(file.name)) return;
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, isLast) => {
      if (error !== null) throw error;
      size += piece.length;
      if (size > most) throw new Error('This workbook unfolds into too much.');
      pieces.push(piece);
      if (isLast) parts[file.name] = Buffer.concat(pieces);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  // In small steps: what one step unfolds into is all that is ever too much.
  const step = 16 * 1024;
  for (let at = 0; at < packed.length; at += step)
    unzip.push(packed.subarray(at, at + step), at + step >= packed.length);
  return parts;
}
