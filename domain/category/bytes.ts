import type { Calibration } from './calibrate.ts';
import type { Measured } from './measure.ts';
import type { Member } from './member.ts';
import type { Model } from './model.ts';
import type { View } from './views.ts';

/** What is written first, as JSON: all but the long lists of numbers. */
interface Head {
  readonly format: 1;
  readonly labels: readonly string[];
  readonly leftOut: readonly string[];
  readonly threshold: number;
  readonly measured: Measured;
  readonly scales: readonly number[];
  readonly shifts: readonly number[];
  readonly members: readonly { readonly view: View; readonly keys: number; readonly constants: readonly number[] }[];
}

const unit = 8;

/**
 * A model as bytes: the length of the head (4 bytes), the head as JSON, then for each member its keys (4 bytes each), rarities
 * (4) and weights (2), little-endian, each list from a multiple of 8 on.
 */
export function toBytes(model: Model): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(headOf(model)));
  const lists = model.members.flatMap(({ vocabulary, weights }) => [vocabulary.keys, vocabulary.rarity, weights]);
  const parts = [Uint32Array.of(head.length), head, ...lists];
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
  const members = head.members.map(({ view, keys, constants }): Member => {
    const vocabulary = {
      keys: new Uint32Array(buffer, next(keys * 4), keys),
      rarity: new Float32Array(buffer, next(keys * 4), keys),
    };
    const weights = keys * constants.length;
    return {
      view,
      vocabulary,
      weights: new Float16Array(buffer, next(weights * 2), weights),
      constants: Float32Array.from(constants),
    };
  });
  const { labels, leftOut, threshold, measured } = head;
  return { labels, leftOut, members, calibration: calibrationOf(head), threshold, measured };
}

const room = (size: number): number => Math.ceil(size / unit) * unit;

function headOf({ labels, leftOut, threshold, measured, calibration, members }: Model): Head {
  return {
    format: 1,
    labels,
    leftOut,
    threshold,
    measured,
    scales: [...calibration.scales],
    shifts: [...calibration.shifts],
    members: members.map(({ view, vocabulary, constants }) => ({
      view,
      keys: vocabulary.keys.length,
      constants: [...constants],
    })),
  };
}

const calibrationOf = ({ scales, shifts }: Head): Calibration => ({
  scales: Float64Array.from(scales),
  shifts: Float64Array.from(shifts),
});
