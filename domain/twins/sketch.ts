import type { Cut } from '../text/cut.ts';
import { fold } from '../text/fold.ts';
import { hashOf, itemOf, type Kind, keyIn, placeIn, weightIn } from './item.ts';
import { leadOf } from './lead.ts';
import { namePieces, tellingNumbers, townsIn, villagesIn } from './names.ts';

export interface Said {
  readonly subject: string;
  readonly body: string;
}

/** What a text is compared by, in place of its words: items (item.ts) in the order of their keys, each key once. */
export type Sketch = Uint32Array;

/** How texts are read: cut into words, and how rarely people use a word, from 0 to 15. */
export interface Ears {
  readonly cut: Cut;
  readonly rarity: (word: string) => number;
}

/** Items kept of one text. A message of usual length has a hundred; of a very long one the most telling are kept. */
const most = 200;
/** Of a text, what is read: whatever comes after tells of nothing else. */
const readable = 2000;

export function sketchOf({ subject, body }: Said, ears: Ears): Sketch {
  const all = { subject: fold(subject.trim()), body: fold(body.slice(0, readable)) };
  const { head, lead } = leadOf(all);
  const found = new Map<number, number>();
  // What it is about first: an item keeps the first place it was found in.
  for (const [i, part] of [head, lead, `${all.subject}。${all.body}`].entries())
    for (const item of itemsOf(part, 2 - i, ears)) if (!found.has(keyIn(item))) found.set(keyIn(item), item);
  const telling = [...found.values()].sort((a, b) => placeIn(b) - placeIn(a) || weightIn(b) - weightIn(a) || a - b);
  return Uint32Array.from(telling.slice(0, most)).sort();
}

function* itemsOf(part: string, place: number, { cut, rarity }: Ears): Generator<number> {
  const names = namePieces(part);
  const item = (piece: string, kind: Kind, inName = false) =>
    itemOf(hashOf(piece), kind, rarity(piece), { place, inName });
  for (const word of new Set(cut(part)))
    if (/[\p{L}\p{N}]{2,}/u.test(word)) yield item(word, 'word', within(word, names));
  for (const piece of names) yield item(piece, 'name');
  for (const number of tellingNumbers(part)) yield item(number, 'number');
  if (place === 0) return;
  for (const town of townsIn(part)) yield item(town, 'town');
  for (const village of villagesIn(part)) yield item(village, 'town', true);
}

/** Whether all of a word lies in names of places. */
function within(word: string, names: ReadonlySet<string>): boolean {
  for (let i = 0; i + 1 < word.length; i++) if (!names.has(word.slice(i, i + 2))) return false;
  return true;
}
