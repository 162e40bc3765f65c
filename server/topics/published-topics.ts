import type { House } from '../house.ts';
import type { TopicView } from '../routes/topics-contract.ts';
import { findMatters } from '../store/find-matters.ts';
import type { Reading } from '../views/reading.ts';
import { topicView } from './topic-view.ts';

/** Every topic that has been published, newest first: all of it was written to be read by anybody. */
export async function publishedTopics(house: House, reading: Reading): Promise<readonly TopicView[]> {
  const scope = { sql: `procedure = 'topic' and state->'counts' ? 'publish'`, params: [], veils: 'false' };
  const lines = await findMatters(house.db, house.region, scope, {}, { sort: 'opened', limit: 60 });
  return Promise.all(lines.map((line) => topicView(house, reading, line)));
}
