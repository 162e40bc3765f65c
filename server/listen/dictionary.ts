import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** In bytes: read in some ten milliseconds, by whoever reads it. */
const piece = 256 * 1024;

/** jieba's dictionary (5 MB: a word, how often it is used, its kind), some whole lines at a time. */
export function* dictionary(): Generator<Buffer> {
  const all = readFileSync(fileURLToPath(import.meta.resolve('@node-rs/jieba/dict.txt')));
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf('\n', Math.min(all.length, at + piece)) + 1 || all.length;
    yield all.subarray(at, end);
    at = end;
  }
}
