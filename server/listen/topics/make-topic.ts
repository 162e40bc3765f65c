import type { Refusal } from '#domain/matter/refusal.ts';
import type { Actor } from '#domain/matter/world.ts';
import { act } from '../../act.ts';
import type { House } from '../../house.ts';
import { register } from '../../register.ts';
import type { GatheredBy, MadeTopic, OneRecurring } from '../../routes/listening-contract.ts';

/** What is said when a topic is opened: its own regulation asks for these. */
export interface TopicSaid {
  readonly subject?: string;
  readonly cause?: string;
  readonly owner?: string;
}

/**
 * Makes one recurring problem a topic with an owner, by the acts of every topic: opened, and its voices gathered. An open topic that
 * has some of it takes in the rest instead. The keys follow from the problem: pressed twice, or by two, there is one topic.
 */
export async function makeTopic(
  house: House,
  actor: Actor,
  one: OneRecurring,
  said: TopicSaid,
): Promise<MadeTopic | { readonly refused: Refusal }> {
  const standing = one.topics.find(({ ended }) => !ended);
  const topic = standing === undefined ? await openTopic(house, actor, one, said) : standing.id;
  if (typeof topic !== 'string') return topic;
  // What came in since the last press is gathered by another act; without any the key is the same, and so nothing is done.
  const key = `recurring:${one.id}:${topic}:${one.voices}:${one.last}`;
  const outcome = await act(house, {
    matter: topic,
    act: 'gather',
    actor,
    data: { filter: `recurring=${one.id}` },
    key,
  });
  if ('refused' in outcome) return outcome;
  return { id: topic, fresh: standing === undefined };
}

async function openTopic(
  house: House,
  actor: Actor,
  { id, place, category, topics }: OneRecurring,
  said: TopicSaid,
): Promise<string | { readonly refused: Refusal }> {
  const about = { ...(place && { place: { code: place.code } }), ...(category && { category: category.id }) };
  const form = { ...about, ...said };
  const key = `recurring:${id}:${earlier(topics)}`;
  const result = await register(house, { procedure: 'topic', form, channel: 'web', actor, key });
  if ('refused' in result) return result;
  return 'done' in result ? result.done.matter.id : result.repeat.matter;
}

/** A problem that comes back after its topic has passed may get another. */
const earlier = (topics: readonly GatheredBy[]): number => topics.filter(({ ended }) => ended).length;
