import { type Said, type Sketch, sketchOf } from '#domain/twins/sketch.ts';
import { cutWords } from '../words.ts';
import { rarity } from './rarity.ts';

/** A text as it is compared here. */
export const heard = (said: Said): Sketch => sketchOf(said, { cut: cutWords, rarity });

/** As kept in the database: four bytes for each item, least first. */
export const toBytes = (sketch: Sketch): Buffer => {
  const bytes = Buffer.alloc(sketch.length * 4);
  for (const [i, item] of sketch.entries()) bytes.writeUInt32LE(item, i * 4);
  return bytes;
};

export const fromBytes = (bytes: Buffer): Sketch =>
  Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(i * 4));
