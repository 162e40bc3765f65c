import type { FastifyInstance } from 'fastify';
import { sayDay } from '#domain/matter/say-when.ts';
import { publicCount } from '#domain/topic/before-after.ts';
import { fill } from '#domain/words/fill.ts';
import { type PublicTopic, topicsPage } from '#web/resident/pages/topics.ts';
import { smallestIn } from '../../figures/compute.ts';
import type { House } from '../../house.ts';
import { publishedTopics } from '../../topics/published-topics.ts';
import type { TopicView } from '../topics-contract.ts';
import { sendPage, type Visit, visitOf } from './visit.ts';

/** Topics that have been published: what recurs, who cures it, and whether it helped. Counts only, and none below ten. */
export function topicPages(app: FastifyInstance, house: House): void {
  app.get('/topics', async (request, reply) => {
    const visit = await visitOf(house, request);
    const topics = await publishedTopics(house, visit.reading);
    const told = topics.map((topic) => toldOf(topic, visit));
    return sendPage(reply, topicsPage(visit.reader, told));
  });
}

function toldOf(topic: TopicView, { reading, reader }: Visit): PublicTopic {
  const { words } = reader;
  const day = (date: string | null) =>
    date === null ? undefined : sayDay(date, reading.today, reading.wording.phrases);
  const count = (n: number) => {
    const smallest = smallestIn(reading.world);
    const shown = publicCount(n, smallest);
    return shown === 'few' ? fill(words.fewerThan, { n: smallest }) : fill(words.topicCount, { n: shown });
  };
  const { compared } = topic;
  const side = (which: 'before' | 'after') =>
    compared && {
      count: count(compared[which]),
      from: day(compared.spans[which][0]),
      to: day(compared.spans[which][1]),
    };
  return {
    ...{ title: topic.title, owner: topic.ownerName, step: topic.stepName },
    ...{ cause: topic.cause ?? '', plan: topic.plan ?? undefined, cure: topic.cure ?? undefined },
    ...{ cureBy: day(topic.cureBy), curedOn: day(topic.curedOn) },
    gathered: count(topic.gathered),
    before: side('before') ?? undefined,
    after: side('after') ?? undefined,
  };
}
