import { soundsOf } from '#domain/search/sounds.ts';
import { sameLetters } from '#domain/text/fold.ts';
import { type Gradual, gradual } from '#domain/text/gradual.ts';
import { commonWords } from './twins/rarity.ts';
import { cutter } from './words.ts';

/** The tables of pinyin-pro are its own: they are there once it has read anything. */
const sounds = gradual<unknown>(function* () {
  soundsOf('音');
  yield;
});

/** What searching and comparing need, half a second in all; the longest piece takes some 30 ms. */
export const needed: readonly Gradual<unknown>[] = [sameLetters, sounds, cutter, commonWords];

/** Milliseconds between two pieces, in which everything else that waits has its turn. */
const rest = 20;

/** Builds it in a server that is ready, so that nobody's first search waits for it. Gives what ends it. */
export function warmUp(all = needed): () => void {
  const next = () => {
    if (all.some(({ step }) => step())) timer = setTimeout(next, rest).unref();
  };
  let timer = setTimeout(next, rest).unref();
  return () => clearTimeout(timer);
}
