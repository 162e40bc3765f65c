import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import { courses } from './case-plots.ts';
import { demoRows } from './demo-rows.ts';
import { type Dice, dice } from './dice.ts';
import { accusationPlot, claimPlots, suggestionPlot } from './petition-plots.ts';
import { type Lines, type Scene, sceneFor } from './scene.ts';
import { servicePlots, twinPlot } from './service-plots.ts';
import type { Plot, Story } from './story.ts';
import { timeline } from './timeline.ts';

const sayings = await demoRows('sayings.csv');
const petitions = await demoRows('petitions.csv');
const accused: Lines = {
  subject: '反映单位公务用车私用',
  detail: '节假日看到单位的车接送家人,请查一查。',
  body: 'petition-office',
};
const hour = 3_600_000;

/**
 * About 300 demonstration matters, the same for the same `now` (RFC 3339), by the time of their first deed. Every way a
 * procedure can go is told to its end and cut short after its deeds, so that something stands in every step;
 * some were cut short long ago and are late.
 */
export function stories(now: string): readonly Story[] {
  const told = [...cutShort(now), ...late(now), ...twins(now), ...whole(now), ...smaller(now)].filter(
    ({ deeds }) => deeds.length > 0,
  );
  return told.sort((a, b) => millisecondsOf(startOf(a)) - millisecondsOf(startOf(b)));
}

const startOf = ({ deeds }: Story): string => deeds[0]?.[0] ?? '';

type Teller = (scene: Scene) => Plot;

const claims = petitions.filter(({ kind }) => kind === 'claim');
const suggestions = petitions.filter(({ kind }) => kind === 'suggestion');
const tellers: readonly { readonly tell: Teller; readonly among: readonly Lines[] }[] = [
  ...servicePlots.map((tell) => ({ tell, among: sayings })),
  ...claimPlots.map((tell) => ({ tell, among: claims })),
  { tell: suggestionPlot, among: suggestions },
  { tell: (scene) => accusationPlot(scene, 'baihe'), among: [accused] },
];

/** The way to re-review, last of those cut everywhere; the others share its beginning and are cut near their ends. */
const longest = servicePlots.length;

/** Each way, cut after each deed; the last one done within the last three days. */
function cutShort(now: string): readonly Story[] {
  return tellers.flatMap(({ tell, among }, way) => {
    const { beats } = drawn(way, tell, among);
    const lasts = [...beats.keys()].filter((last) => way <= longest || last >= beats.length - 4);
    return lasts.map((last) => {
      const seed = 1000 * (way + 1) + last;
      return endingAgo(`cut-${way}-${last}`, drawn(seed, tell, among), last, 2 + (seed % 60), now);
    });
  });
}

/** Service requests that nobody took further: undispatched, not accepted, not answered, not answered by the superior. */
function late(now: string): readonly Story[] {
  const stops = [
    [0, 0],
    [0, 1],
    [0, 3],
    [3, 8],
    [0, 3],
    [5, 2],
    [0, 1],
    [0, 3],
    [3, 8],
    [0, 3],
  ] as const;
  return stops.map(([way, last], i) => {
    const plot = drawn(90_000 + i, servicePlots[way] ?? twinless, sayings);
    return endingAgo(`late-${i}`, plot, last, 24 * (9 + i), now);
  });
}

/** Two people about the same thing: the second is carried by the first. */
function twins(now: string): readonly Story[] {
  return [2, 5, 9, 14].flatMap((days, i) => {
    const roll = dice(80_000 + i);
    const scene = sceneFor(roll.one(sayings), roll);
    const main = endingAgo(`twin-${i}-a`, (servicePlots[0] ?? twinless)(scene), 3, 24 * days, now);
    const next = instantAt(millisecondsOf(startOf(main)) + 5 * hour);
    const twin = storyFrom(`twin-${i}-b`, twinPlot(scene, main.key), next, now);
    return [main, twin];
  });
}

const often = tellers.slice(0, 6);

/** Told to the end, spread over half a year, most of them in the last two months. */
function whole(now: string): readonly Story[] {
  return Array.from({ length: 140 }, (_, i) => {
    const roll = dice(70_000 + i);
    const ago = 24 * roll.one([roll.number(8, 60), roll.number(8, 60), roll.number(60, 180)]) + roll.number(0, 12);
    const { tell, among } = roll.one([...often, ...often, ...often, ...often, ...tellers]);
    return storyFrom(`whole-${i}`, drawn(60_000 + i, tell, among), back(now, ago), now);
  });
}

/** The smaller procedures, each cut short where its course says. */
const smaller = (now: string): readonly Story[] =>
  courses.flatMap(({ name, tell, lasts }, i) =>
    lasts.map((last) => {
      const seed = 50_000 + 100 * i + last;
      return endingAgo(`${name}-${last}`, drawn(seed, tell, sayings), last, 3 + (seed % 40), now);
    }),
  );

const twinless: Teller = () => {
  throw new Error('No such way');
};

const drawn = (seed: number, tell: Teller, among: readonly Lines[]): Plot => {
  const roll: Dice = dice(seed);
  return tell(sceneFor(roll.one(among), roll));
};

const back = (now: string, hours: number): string => instantAt(millisecondsOf(now) - hours * hour);

/** The story up to deed `last`, begun so early that this deed lies about `ago` hours back. Holidays may move it by days. */
function endingAgo(key: string, plot: Plot, last: number, ago: number, now: string): Story {
  let start = back(now, ago);
  for (let i = 0; i < 3; i++) {
    const end = timeline(plot.beats, start)[last]?.[0] ?? start;
    start = instantAt(millisecondsOf(start) - Math.max(0, millisecondsOf(end) - millisecondsOf(back(now, ago))));
  }
  const short = { ...plot, beats: plot.beats.slice(0, last + 1) };
  return storyFrom(key, short, start, now);
}

/** Deeds that would lie ahead are left out: they have not happened yet. */
const storyFrom = (key: string, { procedure, channel, beats }: Plot, start: string, now: string): Story => {
  const deeds = timeline(beats, start).filter(([at]) => millisecondsOf(at) < millisecondsOf(now));
  return { key, procedure, channel, deeds };
};
