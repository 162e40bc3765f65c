import { keyIndex } from './key-index.ts';
import type { Member } from './member.ts';
import type { Model } from './model.ts';
import type { Reading } from './reading.ts';
import { wordKey } from './views.ts';

const most = 5;

/** Words of a message that spoke for a label rather than for another, the strongest first. */
export type Telling = (reading: Reading, label: number, other: number) => readonly string[];

export function tellingWords({ labels, members }: Model): Telling {
  const member = members.find(({ view }) => view === 'words');
  return member === undefined ? () => [] : tellingBy(member, labels.length);
}

function tellingBy({ vocabulary, weights }: Member, labels: number): Telling {
  const placeOf = keyIndex(vocabulary.keys);
  const spokeFor = (place: number, label: number, other: number) => {
    const [mine, theirs] = [weights[place * labels + label] ?? 0, weights[place * labels + other] ?? 0];
    return (mine - theirs) * (vocabulary.rarity[place] ?? 0);
  };
  return ({ words }, label, other) => {
    const known = [...new Set(words)]
      .filter((word) => word.length > 1)
      .map((word) => ({ word, place: placeOf(wordKey(word)) }));
    return known
      .filter(({ place }) => place >= 0)
      .map(({ word, place }) => ({ word, by: spokeFor(place, label, other) }))
      .filter(({ by }) => by > 0)
      .sort((a, b) => b.by - a.by)
      .slice(0, most)
      .map(({ word }) => word);
  };
}
