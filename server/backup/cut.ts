import { crc32 } from 'node:zlib';

/** A run of whole rows, in PostgreSQL's COPY text. */
export interface Piece {
  readonly text: Buffer;
  readonly rows: number;
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** One row in so many ends a piece that is large enough. */
  readonly oneIn: number;
}

const usual: Bounds = { least: 512 * 1024, most: 8 * 1024 * 1024, oneIn: 512 };

/**
 * Cuts a stream of rows, in the order of their keys, into pieces. Where a cut falls follows from the key of the row before it
 * and not from a count, so that a row more or less changes one piece and not all that follow.
 * `keyed`: how many columns in front are the key.
 */
export async function* cut(
  stream: AsyncIterable<Buffer>,
  keyed: number,
  bounds: Bounds = usual,
): AsyncGenerator<Piece> {
  let [held, rows, rest]: [Buffer[], number, Buffer] = [[], 0, Buffer.alloc(0)];
  let size = 0;
  for await (const chunk of stream) {
    const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let [from, begin] = [0, 0];
    for (let end = text.indexOf(10); end >= 0; end = text.indexOf(10, begin)) {
      size += end + 1 - begin;
      rows++;
      if (size >= bounds.most || (size >= bounds.least && isCut(text, begin, keyed, bounds.oneIn))) {
        yield { text: Buffer.concat([...held, text.subarray(from, end + 1)]), rows };
        [held, rows, size, from] = [[], 0, 0, end + 1];
      }
      begin = end + 1;
    }
    // Copied: the driver may use its buffer again.
    held.push(Buffer.from(text.subarray(from, begin)));
    rest = Buffer.from(text.subarray(begin));
  }
  if (rows > 0) yield { text: Buffer.concat(held), rows };
}

function isCut(text: Buffer, begin: number, keyed: number, oneIn: number): boolean {
  let end = begin;
  for (let i = 0; i < keyed; i++) {
    while (text[end] !== 9 && text[end] !== 10) end++;
    if (i < keyed - 1) end++;
  }
  return crc32(text.subarray(begin, end)) % oneIn === 0;
}
