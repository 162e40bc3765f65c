import { joinAlike } from './join.ts';
import { alike } from './likeness.ts';
import { neighboursOf } from './neighbours.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Standing } from './weigh.ts';

/** A group is looked at from so many messages on. */
const worthLooking = 5;
/** On so many words all must agree, or they only speak of the same thing: a benefit, a bus. */
const words = 3.2;
/** Where all name the same place, so alike must be what they say of it (average cosine): a lake is no problem yet. */
const saidAlike = 0.05;
const saidTheSame = 0.1;
/** What only speaks of the same thing is joined anew, and must be so much more alike. */
const stricter = 1.5;
/** What so strict a measure leaves together is one problem, in however few words: an estate with many faults. */
const strictest = 0.22;

/** The groups, by their members' places in the list. */
export function groupsOf(all: readonly Standing[], least = alike): readonly (readonly number[])[] {
  return joinAlike(all, neighboursOf(all), least).flatMap((members) => {
    const standings = members.flatMap((i) => all[i] ?? []);
    if (members.length < worthLooking || least >= strictest || areOneProblem(profileOf(standings))) return [members];
    const parts = groupsOf(standings, least * stricter);
    return parts.map((part) => part.flatMap((i) => members[i] ?? []));
  });
}

function areOneProblem(profile: Profile): boolean {
  if (profile.named <= 0.5) return agreedWords(profile) >= words;
  const agreement = averageCosine(profile);
  return agreement >= saidTheSame || (agreement >= saidAlike && agreedWords(profile) >= words);
}

/** How many words the agreement of a group rests on: 1 when all share one word and nothing else. */
function agreedWords({ rest }: Profile): number {
  const weights = Object.entries(rest).flatMap(([piece, w]) => (piece.startsWith('~') ? [] : [w]));
  return weights.length === 0 ? 0 : sumOf(weights, 2) ** 2 / sumOf(weights, 4);
}

/** Of any two messages of the group: the length of their average says it, less what each has in common with itself. */
const averageCosine = ({ rest, count }: Profile): number => (sumOf(Object.values(rest), 2) * count - 1) / (count - 1);

const sumOf = (weights: readonly number[], power: number): number =>
  weights.reduce((total, w) => total + w ** power, 0);
