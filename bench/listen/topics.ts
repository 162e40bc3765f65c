import { existsSync, readFileSync } from 'node:fs';
import { assign } from '#domain/topics/assign.ts';
import { type Grouped, groupVoices } from '#domain/topics/group-voices.ts';
import { piecesOf } from '#domain/topics/pieces.ts';
import type { Voice } from '#domain/topics/voice.ts';
import { values } from '#regulations/index.ts';
import { heatRule } from '../../server/listen/heat-rule.ts';
import { readVoices } from '../../server/listen/read-voices.ts';
import { cutWords, isOrdinary } from '../../server/listen/words.ts';
import { readTable } from '../../server/registers/read-table.ts';
import { atLeast, atMost, figure, type Measured, quantile } from '../measured.ts';
import { type Found, foundIn, judgedTopics } from './topic-found.ts';
import { hearYear } from './topics/hear-year.ts';
import { labelledPairs } from './topics/labelled-pairs.ts';

/** The hot ones of a year: many people in a short span. These must lead the list and be whole and pure. */
const hot = ['bundled-parking', 'mixing-plant', 'restaurant-fumes', 'car-loans', 'talent-subsidy'];

const rule = heatRule((name) => Number(values[name]?.[0]?.is));

/** A year of messages grouped, at once and then one by one: how long it takes, and how well problems gathered by hand are found again. */
export async function topics(share: number): Promise<readonly Measured[]> {
  const voices = await yearOfMessages(share);
  if (voices === undefined) {
    process.stderr.write('  ../shared/data is not here: nothing tried\n');
    return [];
  }
  const began = performance.now();
  const grouped = groupVoices(voices, { cut: cutWords, ordinary: isOrdinary, rule });
  const seconds = (performance.now() - began) / 1000;
  return [
    atMost(`topics: ${voices.length} messages grouped`, seconds, 's', 60),
    ...judgedTopics().flatMap((judged) => fitOf(foundIn(grouped.topics, judged))),
    ...pairsOf('topics', grouped.topics),
    figure(
      'topics: messages that, added alone, would come to the topic they are in',
      sameAgain(voices, grouped),
      'share',
    ),
    ...(await oneByOne(voices)),
  ];
}

/** As a county hears them: each when it comes in, and looked at again by night. */
async function oneByOne(voices: readonly Voice[]): Promise<readonly Measured[]> {
  const { problems, moments, nights } = await hearYear(voices);
  const found = judgedTopics().map((judged) => foundIn(problems, judged));
  const name = `topics one by one (${moments.length} messages, ${nights.length} nights)`;
  return [
    ...found.flatMap((one) => [
      figure(`${name}: ${one.key}, recall`, one.recall, ''),
      figure(`${name}: ${one.key}, purity`, one.purity, ''),
    ]),
    ...pairsOf(name, problems),
    figure(`${name}: a message heard, median`, quantile(moments, 0.5), 'ms'),
    figure(`${name}: a message heard, p95`, quantile(moments, 0.95), 'ms'),
    figure(`${name}: a night, median`, quantile(nights, 0.5), 'ms', 0),
    figure(`${name}: a night, longest`, Math.max(...nights), 'ms', 0),
  ];
}

function pairsOf(name: string, topics: readonly { readonly ids: readonly string[] }[]): readonly Measured[] {
  const { twins, twinsTogether, others, othersTogether } = labelledPairs(topics);
  return [
    figure(`${name}: of ${twins} labelled twins in one topic`, twinsTogether, '', 0),
    figure(`${name}: of ${others} labelled as no twins in one topic`, othersTogether, '', 0),
  ];
}

/** The messages judged by hand and a share of the others; undefined where the data are not. */
export async function yearOfMessages(share: number): Promise<readonly Voice[] | undefined> {
  const file = new URL('../../../shared/data/messages/one-year-of-messages.csv', import.meta.url);
  if (!existsSync(file)) return undefined;
  const read = readVoices(await readTable(readFileSync(file)));
  if ('missing' in read) throw new Error(`No column ${read.missing}`);
  const judged = new Set(judgedTopics().flatMap(({ members, near }) => [...members, ...near]));
  const every = Math.round(1 / share);
  return read.voices.filter(({ id }, i) => judged.has(id) || i % every === 0);
}

function fitOf({ key, members, rank, recall, purity }: Found): readonly Measured[] {
  const name = `topics: ${key} (${members} messages)`;
  if (!hot.includes(key)) return [figure(`${name}, recall`, recall, ''), figure(`${name}, purity`, purity, '')];
  return [
    atMost(`${name}, rank`, rank, '', 5),
    atLeast(`${name}, recall`, recall, '', 0.8),
    atLeast(`${name}, purity`, purity, '', 0.8),
  ];
}

/** Of the messages in topics of three and more. */
function sameAgain(voices: readonly Voice[], { topics: all, lexicon }: Grouped): number {
  const known = all.filter(({ count }) => count >= 3);
  const profiles = known.map(({ profile }, i) => [i, profile] as const);
  const home = new Map(known.flatMap(({ ids }, i) => ids.map((id) => [id, i] as const)));
  const tried = voices.filter(({ id }) => home.has(id)).filter((_, i) => i % 5 === 0);
  const same = tried.filter(
    (voice) => assign(piecesOf(voice, cutWords), profiles, lexicon)?.key === home.get(voice.id),
  );
  return same.length / tried.length;
}
