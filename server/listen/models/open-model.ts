import type { Guess } from '#domain/category/guess.ts';
import type { Said } from '#domain/category/said.ts';

/** What is said of bytes that this program cannot read, most likely of an earlier one. */
export const unreadable = 'model-unreadable';

/** Opens the bytes of a version. The word cutter takes some memory: it is loaded with the first model, not before. */
export async function openModel(bytes: Uint8Array): Promise<(said: Said) => Guess> {
  const [{ fromBytes }, { guesser }, { cutWords }] = await Promise.all([
    import('#domain/category/bytes.ts'),
    import('#domain/category/guess.ts'),
    import('../words.ts'),
  ]);
  try {
    return guesser(fromBytes(bytes), cutWords);
  } catch (error) {
    throw new Error(unreadable, { cause: error });
  }
}
