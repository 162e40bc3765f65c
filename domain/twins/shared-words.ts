import type { Cut } from '../text/cut.ts';
import { fold } from '../text/fold.ts';

/** From where to where, in UTF-16 units. */
export type Mark = readonly [number, number];

/** Where in a title stand words that were also said; those next to each other as one mark. A single character is no word. */
export function sharedWords(title: string, said: string, cut: Cut): readonly Mark[] {
  const heard = new Set(cut(fold(said)));
  const marks: [number, number][] = [];
  let at = 0;
  for (const word of cut(title)) {
    const end = at + word.length;
    if (/[\p{L}\p{N}]{2,}/u.test(word) && heard.has(fold(word))) {
      const last = marks.at(-1);
      if (last?.[1] === at) last[1] = end;
      else marks.push([at, end]);
    }
    at = end;
  }
  return marks;
}
