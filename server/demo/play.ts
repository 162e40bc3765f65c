import { instantAt, millisecondsOf } from '#domain/deadline/day.ts';
import { clockAct, nextRing } from '#domain/matter/clock-act.ts';
import type { Effect } from '#domain/matter/draft.ts';
import type { Matter } from '#domain/matter/matter.ts';
import type { Actor } from '#domain/matter/world.ts';
import type { Deed } from '#domain/words/case.ts';
import { act } from '../act.ts';
import type { House } from '../house.ts';
import { carryOut } from '../jobs/carry-out.ts';
import { register } from '../register.ts';
import { loadMatter } from '../store/load-matter.ts';
import type { Story } from './story.ts';

/** Stories that touch each other, while they are played: the house with a clock of their own, and the matters as they stand. */
interface Stage {
  readonly house: House;
  readonly matters: Map<string, Matter>;
  /** Ids of matters by the story's key. */
  readonly ids: Map<string, string>;
  readonly setClock: (at: string) => void;
}

/** Plays stories through `act`, deed by deed in the order of time; between them the clocks ring as they would have. */
export async function play(base: House, stories: readonly Story[], until: string): Promise<void> {
  const stage = stageFor(base, until);
  const deeds = stories.flatMap((story) => story.deeds.map((deed) => ({ story, deed })));
  deeds.sort((a, b) => millisecondsOf(a.deed[0]) - millisecondsOf(b.deed[0]));
  for (const { story, deed } of deeds) {
    await ringUntil(stage, deed[0]);
    stage.setClock(deed[0]);
    await perform(stage, story, deed);
  }
  await ringUntil(stage, until);
}

function stageFor(base: House, until: string): Stage {
  let moment = until;
  const now = () => moment;
  const world = async () => ({ ...(await base.world()), now: moment });
  const setClock = (at: string) => {
    moment = at;
  };
  return { house: { ...base, now, world }, matters: new Map(), ids: new Map(), setClock };
}

async function perform(stage: Stage, story: Story, [, who, name, data = {}]: Deed): Promise<void> {
  const actor = await actorOf(stage.house, who);
  const id = stage.ids.get(story.key) ?? openedIn(stage, story);
  if (id === undefined) return begin(stage, story, actor, data);
  const main = name === 'merge' ? stage.matters.get(stage.ids.get(String(data.main)) ?? '')?.number : undefined;
  await done(stage, id, { act: name, actor, data: main === undefined ? data : { ...data, main } }, story.key);
}

/** The matter that another story has opened for this one. */
function openedIn({ matters, ids }: Stage, { opened, procedure, key }: Story): string | undefined {
  if (opened === undefined) return undefined;
  const fits = ({ parent, seats, ...matter }: Matter) =>
    matter.procedure === procedure &&
    parent === ids.get(opened.by) &&
    (opened.unit === undefined || seats.unit === opened.unit);
  const found = [...matters.values()].find(fits);
  if (found === undefined) throw new Error(`Story ${key}: ${opened.by} has opened no ${procedure}`);
  ids.set(key, found.id);
  return found.id;
}

async function begin(stage: Stage, story: Story, actor: Actor, form: Readonly<Record<string, unknown>>): Promise<void> {
  const { procedure, channel, key } = story;
  const result = await register(stage.house, { procedure, form, channel, actor });
  if (!('done' in result)) throw new Error(`Story ${key} could not begin: ${JSON.stringify(result)}`);
  stage.ids.set(key, result.done.matter.id);
  stage.matters.set(result.done.matter.id, result.done.matter);
}

async function done(
  stage: Stage,
  matter: string,
  deed: Omit<Parameters<typeof act>[1], 'matter'>,
  key: string,
): Promise<void> {
  const outcome = await act(stage.house, { ...deed, matter });
  if (!('done' in outcome)) throw new Error(`Story ${key}, ${deed.act}: ${JSON.stringify(outcome)}`);
  stage.matters.set(matter, outcome.done.matter);
  const { effects, entry } = outcome.done;
  if (effects.length > 0) await carry(stage, { region: stage.house.region, matter, seq: entry.seq, effects });
}

/** What follows is done at the same moment; the matters it touched are read again. */
async function carry(
  stage: Stage,
  line: { region: string; matter: string; seq: number; effects: readonly Effect[] },
): Promise<void> {
  await carryOut(stage.house, line);
  for (const effect of line.effects) {
    if (effect.kind === 'gather') continue;
    const id = effect.kind === 'open' ? effect.id : effect.matter;
    const touched = await loadMatter(stage.house.db, line.region, id);
    if (touched) stage.matters.set(id, touched.matter);
  }
}

/** Every clock that comes to its end before `until` rings at its time, the earliest first. */
async function ringUntil(stage: Stage, until: string): Promise<void> {
  for (;;) {
    const rings = [...stage.matters.values()].flatMap((matter) => {
      const at = nextRing(matter);
      return at === undefined ? [] : [{ matter, at: millisecondsOf(at) }];
    });
    const first = rings.sort((a, b) => a.at - b.at)[0];
    if (first === undefined || first.at >= millisecondsOf(until)) return;
    const now = instantAt(first.at);
    stage.setClock(now);
    const due = clockAct(first.matter, now);
    if (due === undefined) throw new Error(`A clock of ${first.matter.number} rings at ${now} for nothing`);
    await done(stage, first.matter.id, { ...due, actor: { kind: 'clock' }, data: {} }, first.matter.number);
  }
}

async function actorOf(house: House, who: string): Promise<Actor> {
  if (who === 'party') return { kind: 'party' };
  const post = (await house.atlas()).post(who);
  if (post === undefined) throw new Error(`No post ${who}`);
  return { kind: 'post', post };
}
