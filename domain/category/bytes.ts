import type { Measured } from './measure.ts';
import type { Model } from './model.ts';

/** What is written first, as JSON: all but the long lists of numbers. */
interface Head {
  readonly format: 1;
  readonly labels: readonly string[];
  readonly leftOut: readonly string[];
  readonly threshold: number;
  readonly measured: Measured;
  readonly scale: number;
  readonly shifts: readonly number[];
  readonly constants: readonly number[];
  /** How many keys. */
  readonly keys: number;
}

const unit = 8;

/**
 * A model as bytes: the length of the head (4 bytes), the head as JSON, then the keys (4 bytes each), what each is worth (4) and the weights
 * (2), little-endian, each list from a multiple of 8 on.
 */
export function toBytes(model: Model): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(headOf(model)));
  const { vocabulary, weights } = model.lines;
  const parts = [Uint32Array.of(head.length), head, vocabulary.keys, vocabulary.worth, weights];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + room(byteLength), 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += room(part.byteLength);
  }
  return bytes;
}

/** Throws when these are not the bytes of a model of this format. */
export function fromBytes(bytes: Uint8Array): Model {
  // A copy of its own, so that lists of numbers begin where they may.
  const { buffer } = Uint8Array.from(bytes);
  const length = new DataView(buffer).getUint32(0, true);
  const head: Head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, unit, length)));
  if (head.format !== 1) throw new Error('These are not the bytes of a category model.');
  let at = unit + room(length);
  const next = (size: number) => {
    const from = at;
    at += room(size);
    return from;
  };
  const { keys, labels, leftOut, threshold, measured } = head;
  const vocabulary = {
    keys: new Int32Array(buffer, next(keys * 4), keys),
    worth: new Float32Array(buffer, next(keys * 4), keys),
  };
  const all = keys * labels.length;
  const weights = new Float16Array(buffer, next(all * 2), all);
  const lines = { vocabulary, weights, constants: Float32Array.from(head.constants) };
  const calibration = { scale: head.scale, shifts: Float64Array.from(head.shifts) };
  return { labels, leftOut, lines, calibration, threshold, measured };
}

const room = (size: number): number => Math.ceil(size / unit) * unit;

const headOf = ({ labels, leftOut, threshold, measured, calibration, lines }: Model): Head => ({
  format: 1,
  labels,
  leftOut,
  threshold,
  measured,
  scale: calibration.scale,
  shifts: [...calibration.shifts],
  constants: [...lines.constants],
  keys: lines.vocabulary.keys.length,
});
