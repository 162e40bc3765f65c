import { type Day, dayOf, nameOf } from '../deadline/day.ts';
import type { Cut, Ordinary } from '../text/cut.ts';
import { groupsOf } from './groups-of.ts';
import { type HeatRule, heatOf } from './heat.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { nameTopic } from './name-topic.ts';
import type { Naming } from './naming.ts';
import { personIn } from './person-words.ts';
import { piecesOf } from './pieces.ts';
import { profileOf } from './profile.ts';
import type { Topic, Voice } from './voice.ts';
import { type Standing, weigh } from './weigh.ts';

export interface Grouping {
  readonly cut: Cut;
  /** Without it every word that begins with a family name may be somebody's. */
  readonly ordinary?: Ordinary;
  readonly rule: HeatRule;
  /** The day heat is taken on; the last message's when absent. */
  readonly now?: Day;
}

export interface Grouped {
  /** Every message in exactly one of them, single ones too; the hottest first. */
  readonly topics: readonly Topic[];
  /** For `assign`: how common each piece was when they were grouped. */
  readonly lexicon: Lexicon;
}

/** Messages as recurring problems. In what order they are given does not matter. */
export function groupVoices(voices: readonly Voice[], { cut, ordinary, rule, now }: Grouping): Grouped {
  const sorted = voices.toSorted((a, b) => compare(a.id, b.id));
  const pieces = sorted.map((voice) => piecesOf(voice, cut));
  const lexicon = lexiconOf(pieces);
  const standings = pieces.map((one) => weigh(one, lexicon));
  const on: On = {
    rule,
    cut,
    namesPerson: personIn(cut, lexicon, ordinary),
    now: now ?? Math.max(...sorted.map(({ at }) => dayOf(at))),
  };
  const topics = groupsOf(standings).map((members) =>
    topicOf(
      members.flatMap((i) => sorted[i] ?? []),
      members.flatMap((i) => standings[i] ?? []),
      on,
    ),
  );
  return { topics: topics.sort((a, b) => b.heat - a.heat || compare(a.ids[0] ?? '', b.ids[0] ?? '')), lexicon };
}

type On = Naming & Pick<Required<Grouping>, 'rule' | 'now'>;

function topicOf(voices: readonly Voice[], standings: readonly Standing[], { rule, now, ...naming }: On): Topic {
  const profile = profileOf(standings);
  const days = voices.map(({ at }) => dayOf(at));
  return {
    ...nameTopic(voices, standings, profile, naming),
    count: voices.length,
    from: nameOf(Math.min(...days)),
    to: nameOf(Math.max(...days)),
    ids: voices.map(({ id }) => id).sort(compare),
    ...heatOf(voices.map(counted), now, rule),
    profile,
  };
}

const counted = (voice: Voice) => ({
  who: voice.who ?? `message ${voice.id}`,
  day: dayOf(voice.at),
  for: voice.for ?? 0,
  against: voice.against ?? 0,
});

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
